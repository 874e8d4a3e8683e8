"""Themes, style, icons, fonts."""
