"""The tables of the workbook on a PostgreSQL server: old or new, nothing between."""
