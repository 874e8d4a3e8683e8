"""What a user can do: one function, one transaction, one Undo step."""
