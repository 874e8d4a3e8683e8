"""Who comes: names, search, likeness, the rows of a day, the one present count."""
