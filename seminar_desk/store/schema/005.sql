-- Papers: which sheet an output was, and which one it replaced.
ALTER TABLE output ADD COLUMN sheet_id TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN supersedes TEXT NOT NULL DEFAULT '';
