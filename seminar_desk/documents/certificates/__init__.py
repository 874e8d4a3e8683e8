"""Certificates as they are drawn, and the templates they follow."""
