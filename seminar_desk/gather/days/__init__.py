"""What the papers of a day say."""
