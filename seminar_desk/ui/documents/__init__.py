"""The page of papers: preview, check, number, print, save."""
