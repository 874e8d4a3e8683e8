"""Forms: editors that know their column, saved as they are used, and laid out as tables."""
