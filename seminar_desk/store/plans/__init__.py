"""Rows of assembly plans."""
