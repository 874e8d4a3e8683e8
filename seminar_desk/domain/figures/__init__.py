"""Indicators: what is counted for the office and the donor, and how."""
