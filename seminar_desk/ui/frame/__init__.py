"""The window around the pages: its bars, messages, help, first start."""
