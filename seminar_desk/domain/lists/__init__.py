"""Lists that offices send, read but not yet believed."""
