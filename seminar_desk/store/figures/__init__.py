"""Rows of targets, and what figures are counted from."""
