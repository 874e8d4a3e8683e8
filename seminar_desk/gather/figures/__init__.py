"""What the office's figures are reckoned of."""
