"""Take workbooks in, and take that back."""
