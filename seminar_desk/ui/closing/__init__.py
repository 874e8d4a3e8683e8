"""The dialog that counts and closes a day."""
