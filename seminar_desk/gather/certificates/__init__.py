"""What certificates say, and what they are worth."""
