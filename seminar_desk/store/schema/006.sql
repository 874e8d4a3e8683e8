-- The closing check as it is typed, before the session closes: one row for a session.
CREATE TABLE closing_tally (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    sheet_id TEXT NOT NULL DEFAULT '',
    signatures_json TEXT NOT NULL DEFAULT '[]',
    why_present TEXT NOT NULL DEFAULT '',
    why_signatures TEXT NOT NULL DEFAULT '',
    why_handed_over TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE UNIQUE INDEX closing_tally_of ON closing_tally (session_uid) WHERE record_state = 'ACTIVE';

-- Which sheet's signatures were counted, and which rows stand on each page of a sheet.
ALTER TABLE closing ADD COLUMN sheet_id TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN page_rows_json TEXT NOT NULL DEFAULT '[]';
