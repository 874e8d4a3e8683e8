-- Every row of the nouns ends with the same tail (see store/schema.py):
-- row_version, created_at_utc, updated_at_utc, device, record_state, void_reason, source, extra_json.
-- «{tail}» stands for it. Times are ISO 8601 UTC text; dates are YYYY-MM-DD.

CREATE TABLE setting (
    uid TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    {tail}
);

CREATE TABLE session (
    uid TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    date TEXT NOT NULL,
    oblast TEXT NOT NULL,
    oblast_iso TEXT NOT NULL,
    district TEXT NOT NULL,
    district_soate8 TEXT NOT NULL,
    venue TEXT NOT NULL,
    trainer TEXT NOT NULL DEFAULT '',
    hours INTEGER NOT NULL DEFAULT 8,
    document_language TEXT NOT NULL DEFAULT 'ru',
    status TEXT NOT NULL DEFAULT 'planned'
        CHECK (status IN ('planned', 'open', 'closed', 'amended', 'cancelled')),
    expected_count INTEGER,
    moved_from TEXT,
    opened_at_utc TEXT,
    closed_at_utc TEXT,
    {tail}
);
CREATE UNIQUE INDEX session_code ON session (code) WHERE record_state = 'ACTIVE';

CREATE TABLE person (
    uid TEXT PRIMARY KEY,
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    patronymic TEXT NOT NULL DEFAULT '',
    sex TEXT NOT NULL DEFAULT 'unknown' CHECK (sex IN ('f', 'm', 'unknown')),
    birth_year INTEGER,
    age_band TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    consent_version TEXT NOT NULL DEFAULT '',
    consent_at_utc TEXT,
    {tail}
);

CREATE TABLE attendance (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    person_uid TEXT NOT NULL REFERENCES person (uid),
    number INTEGER NOT NULL,
    registration TEXT NOT NULL CHECK (registration IN ('INVITED', 'WALKIN')),
    role_code TEXT NOT NULL,
    role_text TEXT NOT NULL DEFAULT '',
    aimak TEXT NOT NULL DEFAULT '',
    aimak_soate14 TEXT NOT NULL DEFAULT '',
    village TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    checked_in_at_utc TEXT,
    checked_in_step INTEGER NOT NULL DEFAULT 0,
    checked_in_by TEXT NOT NULL DEFAULT '',
    checked_in_desk TEXT NOT NULL DEFAULT '',
    left_at_utc TEXT,
    left_reason TEXT NOT NULL DEFAULT '',
    {tail}
);
-- A number once given is never given again, not even after its row is voided.
CREATE UNIQUE INDEX attendance_number ON attendance (session_uid, number);
CREATE UNIQUE INDEX attendance_person
    ON attendance (session_uid, person_uid) WHERE record_state = 'ACTIVE';
CREATE INDEX attendance_by_person ON attendance (person_uid);

CREATE TABLE assembly (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    aimak TEXT NOT NULL DEFAULT '',
    aimak_soate14 TEXT NOT NULL DEFAULT '',
    village TEXT NOT NULL DEFAULT '',
    form_code TEXT NOT NULL DEFAULT '',
    form_text TEXT NOT NULL DEFAULT '',
    level_code TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    date_kind TEXT NOT NULL DEFAULT 'unknown' CHECK (date_kind IN ('exact', 'window', 'unknown')),
    date_from TEXT,
    date_to TEXT,
    start_time TEXT NOT NULL DEFAULT '',
    duration_minutes INTEGER,
    venue TEXT NOT NULL DEFAULT '',
    landmark TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    languages TEXT NOT NULL DEFAULT '',
    season_obstacles TEXT NOT NULL DEFAULT '',
    previous_kind TEXT NOT NULL DEFAULT 'unknown'
        CHECK (previous_kind IN ('date', 'none', 'unknown')),
    previous_date TEXT,
    risks TEXT NOT NULL DEFAULT '',
    support_codes TEXT NOT NULL DEFAULT '',
    trainer_note TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE INDEX assembly_by_session ON assembly (session_uid);

CREATE TABLE assembly_author (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    attendance_uid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    {tail}
);
CREATE INDEX assembly_author_by_assembly ON assembly_author (assembly_uid);

CREATE TABLE agenda_item (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    topic_code TEXT NOT NULL DEFAULT '',
    kind_code TEXT NOT NULL DEFAULT '',
    presenter TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    materials TEXT NOT NULL DEFAULT '',
    expected_result TEXT NOT NULL DEFAULT '',
    asked_by TEXT NOT NULL DEFAULT '',
    vote_code TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE INDEX agenda_item_by_assembly ON agenda_item (assembly_uid);

CREATE TABLE question (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    topic_code TEXT NOT NULL DEFAULT '',
    answered_by TEXT NOT NULL DEFAULT '',
    is_ready TEXT NOT NULL DEFAULT 'UNK' CHECK (is_ready IN ('YES', 'NO', 'UNK')),
    {tail}
);
CREATE INDEX question_by_assembly ON question (assembly_uid);

CREATE TABLE info_action (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    stage TEXT NOT NULL DEFAULT 'before' CHECK (stage IN ('before', 'after')),
    channel_code TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    audience TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    planned_date TEXT,
    done_date TEXT,
    {tail}
);
CREATE INDEX info_action_by_assembly ON info_action (assembly_uid);

CREATE TABLE certificate (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL REFERENCES session (uid),
    attendance_uid TEXT NOT NULL REFERENCES attendance (uid),
    person_uid TEXT NOT NULL REFERENCES person (uid),
    number TEXT NOT NULL UNIQUE,
    serial INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    status TEXT NOT NULL DEFAULT 'PREPARED'
        CHECK (status IN ('PREPARED', 'PRINTED', 'HANDED_OVER', 'REPLACED', 'VOID')),
    language TEXT NOT NULL,
    name_printed TEXT NOT NULL,
    sex TEXT NOT NULL,
    frozen_json TEXT NOT NULL,
    replaces_uid TEXT NOT NULL DEFAULT '',
    issued_at_utc TEXT NOT NULL,
    printed_at_utc TEXT,
    {tail}
);
CREATE INDEX certificate_by_session ON certificate (session_uid);

-- What left the program: a paper printed or saved, a workbook written, a copy made.
CREATE TABLE output (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL,
    pages INTEGER NOT NULL DEFAULT 0,
    file_name TEXT NOT NULL DEFAULT '',
    sequence INTEGER NOT NULL DEFAULT 0,
    content_hash TEXT NOT NULL DEFAULT '',
    at_utc TEXT NOT NULL,
    {tail}
);
CREATE INDEX output_by_session ON output (session_uid, kind);

-- The journal. A step is one change by one person; entries hold each row before and after.
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    undo TEXT NOT NULL CHECK (undo IN ('yes', 'skip', 'stop')),
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped')),
    of_step INTEGER,
    at_utc TEXT NOT NULL,
    operator TEXT NOT NULL,
    device TEXT NOT NULL
);
-- Undone steps are few: looking for them never reads the whole story.
CREATE INDEX step_undone ON step (state) WHERE state = 'undone';

CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step (id),
    table_name TEXT NOT NULL,
    row_uid TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT NOT NULL
);
CREATE INDEX journal_by_step ON journal (step);
CREATE INDEX journal_by_row ON journal (table_name, row_uid);

-- One row: the step in whose name the triggers write; NULL outside the door.
CREATE TABLE open_step (id INTEGER PRIMARY KEY CHECK (id = 1), step INTEGER);
INSERT INTO open_step VALUES (1, NULL);
