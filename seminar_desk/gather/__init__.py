"""What papers, workbooks and boards say, read from the store; nothing here writes the store."""
