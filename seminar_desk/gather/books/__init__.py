"""What a workbook would change in the store, and what came by workbooks."""
