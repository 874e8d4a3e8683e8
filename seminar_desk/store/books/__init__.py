"""Workbooks that were taken in."""
