"""Loading a list or a schedule: what the file says, what will be written, then one button."""
