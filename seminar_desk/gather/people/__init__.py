"""What is told of people apart from a day."""
