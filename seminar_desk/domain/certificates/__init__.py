"""Certificates: their numbers, their codes, what makes one valid."""
