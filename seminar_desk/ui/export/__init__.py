"""The page Export: what leaves, checked before it leaves."""
