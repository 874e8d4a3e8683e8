"""Rows of sessions and of their closings."""
