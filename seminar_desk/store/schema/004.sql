-- Certificates a donor accepts: numbers kept for this laptop, keys, templates, the closing check.
ALTER TABLE certificate ADD COLUMN handed_over_at_utc TEXT;
ALTER TABLE certificate ADD COLUMN by_hand TEXT NOT NULL DEFAULT 'NO'
    CHECK (by_hand IN ('YES', 'NO'));

-- Every number ever kept for a session: a register without a gap that nobody can explain.
CREATE TABLE certificate_number (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    number TEXT NOT NULL UNIQUE,
    series TEXT NOT NULL,
    mark TEXT NOT NULL,
    serial INTEGER NOT NULL,
    purpose TEXT NOT NULL DEFAULT 'SESSION' CHECK (purpose IN ('SESSION', 'BY_HAND')),
    state TEXT NOT NULL DEFAULT 'FREE' CHECK (state IN ('FREE', 'USED', 'VOID')),
    reason TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE INDEX certificate_number_by_session ON certificate_number (session_uid);
CREATE INDEX certificate_number_by_series ON certificate_number (series, mark, serial);

CREATE TABLE certificate_exemption (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    attendance_uid TEXT NOT NULL REFERENCES attendance (uid),
    kind TEXT NOT NULL CHECK (kind IN ('GRANT', 'REFUSE')),
    reason TEXT NOT NULL,
    {tail}
);
CREATE UNIQUE INDEX certificate_exemption_of
    ON certificate_exemption (attendance_uid) WHERE record_state = 'ACTIVE';

-- Public keys only; a private key never enters the store. uid is the key's fingerprint.
CREATE TABLE signing_key (
    uid TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    mark TEXT NOT NULL,
    computer TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE INDEX signing_key_by_mark ON signing_key (mark);

-- Pictures of papers by the SHA-256 of their bytes, as base64: what was printed can be again.
CREATE TABLE picture (
    uid TEXT PRIMARY KEY,
    content TEXT NOT NULL,
    {tail}
);

CREATE TABLE certificate_template (
    uid TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    design_json TEXT NOT NULL,
    {tail}
);

CREATE TABLE closing (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    signatures_json TEXT NOT NULL DEFAULT '[]',
    listed INTEGER NOT NULL,
    present INTEGER NOT NULL,
    signatures INTEGER NOT NULL,
    handed_over INTEGER NOT NULL,
    why_present TEXT NOT NULL DEFAULT '',
    why_signatures TEXT NOT NULL DEFAULT '',
    why_handed_over TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE INDEX closing_by_session ON closing (session_uid);
