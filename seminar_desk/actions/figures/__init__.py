"""Write targets."""
