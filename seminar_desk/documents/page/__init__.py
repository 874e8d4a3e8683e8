"""What every paper is made of: letters, tables, pictures, pages."""
