"""Any table of any program, read without trust in a process of its own."""
