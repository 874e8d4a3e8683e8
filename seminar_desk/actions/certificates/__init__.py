"""Number, sign, replace, annul, hand over."""
