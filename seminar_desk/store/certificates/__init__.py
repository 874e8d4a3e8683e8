"""Rows of certificates and of the keys that signed them."""
