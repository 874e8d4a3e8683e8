-- The assembly plan whole: rules as answers, people, steps, and what became of it.
ALTER TABLE assembly ADD COLUMN parent_uid TEXT NOT NULL DEFAULT '';
-- Plans that look like the same assembly and were said to be others, uids with blanks between.
ALTER TABLE assembly ADD COLUMN other_uids TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN initiator_code TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN initiator_text TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN basis TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN periodicity_code TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN quorum_value TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN quorum_status TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN quorum_article TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN notice_days_value TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN notice_days_status TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN notice_days_article TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN representation_value TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN representation_status TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN representation_article TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN publication_value TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN publication_status TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN publication_article TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN charter_at_hand TEXT NOT NULL DEFAULT 'UNK'
    CHECK (charter_at_hand IN ('YES', 'NO', 'UNK'));
ALTER TABLE assembly ADD COLUMN expected_total INTEGER;
ALTER TABLE assembly ADD COLUMN expected_women INTEGER;
ALTER TABLE assembly ADD COLUMN expected_youth INTEGER;
ALTER TABLE assembly ADD COLUMN audience_codes TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN nobody_invited TEXT NOT NULL DEFAULT 'NO'
    CHECK (nobody_invited IN ('YES', 'NO'));
-- The template that the steps come from; empty while the date alone decides.
ALTER TABLE assembly ADD COLUMN step_template TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN outcome_code TEXT NOT NULL DEFAULT ''
    CHECK (outcome_code IN ('', 'held', 'postponed', 'cancelled'));
ALTER TABLE assembly ADD COLUMN held_date TEXT;
ALTER TABLE assembly ADD COLUMN attended_total INTEGER;
ALTER TABLE assembly ADD COLUMN attended_women INTEGER;
ALTER TABLE assembly ADD COLUMN attended_youth INTEGER;
ALTER TABLE assembly ADD COLUMN asked_questions TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN protocol_published_date TEXT;
ALTER TABLE assembly ADD COLUMN protocol_published_where TEXT NOT NULL DEFAULT '';

-- How a question of the agenda ended.
ALTER TABLE agenda_item ADD COLUMN result_code TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN votes_for INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_against INTEGER;
ALTER TABLE agenda_item ADD COLUMN votes_abstained INTEGER;

CREATE TABLE assembly_role (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    role_code TEXT NOT NULL DEFAULT '',
    attendance_uid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    {tail}
);
CREATE INDEX assembly_role_by_assembly ON assembly_role (assembly_uid);

-- The table `step` is the journal's; a step of preparing an assembly stands here.
CREATE TABLE assembly_step (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    offset_days INTEGER,
    due_date TEXT,
    title TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    status_code TEXT NOT NULL DEFAULT 'todo' CHECK (status_code IN ('todo', 'done', 'skipped')),
    edited_by_hand TEXT NOT NULL DEFAULT 'NO' CHECK (edited_by_hand IN ('YES', 'NO')),
    {tail}
);
CREATE INDEX assembly_step_by_assembly ON assembly_step (assembly_uid);

CREATE TABLE decision (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    agenda_item_uid TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    due_date TEXT,
    {tail}
);
CREATE INDEX decision_by_assembly ON decision (assembly_uid);
