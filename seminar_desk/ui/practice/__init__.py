"""The page where groups plan their coming assemblies."""
