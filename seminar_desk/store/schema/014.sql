-- When somebody's data were deleted: the row is counted, and nobody can be told from it. It goes
-- round with the row, so that every store deletes them, and none brings them back.
ALTER TABLE person ADD COLUMN forgotten_at_utc TEXT;
