"""Rows of people: who is listed, who was marked, who is the same person."""
