"""What is true about the seminars: plain values and pure functions."""
