"""The page where people are checked in."""
