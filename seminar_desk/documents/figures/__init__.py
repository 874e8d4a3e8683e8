"""Reports of the office on paper."""
