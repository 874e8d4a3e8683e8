"""People of a session as papers left them."""
