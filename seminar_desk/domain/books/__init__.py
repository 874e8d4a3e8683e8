"""Workbooks of several desks become one: what changed where, and the join of two rows."""
