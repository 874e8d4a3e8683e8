"""Papers: sign-in sheets and certificates as PDF, drawn from plain values."""
