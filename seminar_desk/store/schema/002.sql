-- The desk: people counted without a name, rows written on paper, merges, codes nobody has.
ALTER TABLE person ADD COLUMN name_declined TEXT NOT NULL DEFAULT 'NO'
    CHECK (name_declined IN ('YES', 'NO'));
ALTER TABLE attendance ADD COLUMN paper_row TEXT NOT NULL DEFAULT '';

-- A merge: the merged person is another spelling of the kept one; taken back, the row is voided.
CREATE TABLE alias (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    kept_person_uid TEXT NOT NULL REFERENCES person (uid),
    merged_person_uid TEXT NOT NULL REFERENCES person (uid),
    kept_attendance_uid TEXT NOT NULL REFERENCES attendance (uid),
    merged_attendance_uid TEXT NOT NULL REFERENCES attendance (uid),
    merge_step INTEGER NOT NULL,
    {tail}
);
CREATE INDEX alias_by_session ON alias (session_uid);

CREATE TABLE failed_scan (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    text TEXT NOT NULL,
    {tail}
);

-- Counting a session's marks reads this alone, not 10,000 rows.
CREATE INDEX attendance_marks ON attendance (session_uid, record_state, checked_in_at_utc);
