-- Which series a workbook or a summary speaks of; empty for one session's and for the whole store.
ALTER TABLE output ADD COLUMN series_uid TEXT NOT NULL DEFAULT '';
-- Lists that were written into a session: by the file's own hash the same file is known again,
-- whoever it names. A workbook may hold a list for each of several sessions.
CREATE TABLE loaded_list (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    file_name TEXT NOT NULL,
    sheet TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL,
    {tail}
);
CREATE INDEX loaded_list_of ON loaded_list (content_hash);
