"""The exchange workbook: one dictionary writes, reads, hashes and explains it."""
