"""The project office: what comes back from the laptops, and what papers are worth."""
