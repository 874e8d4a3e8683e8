"""Write plans and their steps."""
