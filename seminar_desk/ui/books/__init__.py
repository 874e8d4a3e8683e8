"""Workbooks of other desks: previewed, taken in, what is disputed decided."""
