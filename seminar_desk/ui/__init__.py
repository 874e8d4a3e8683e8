"""How it looks: windows, pages and widgets over the actions."""
