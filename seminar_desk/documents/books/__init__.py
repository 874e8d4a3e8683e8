"""Papers about workbooks that came home."""
