"""The page Settings: look and language, project, signatures and logos, desk and copies."""
