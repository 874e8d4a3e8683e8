-- What donors ask (contract 1.3): what a session was about and cost, what became of an assembly.
-- Costs are whole units of the currency.
ALTER TABLE session ADD COLUMN subject_code TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN cost_instruction INTEGER;
ALTER TABLE session ADD COLUMN cost_participants INTEGER;
ALTER TABLE session ADD COLUMN cost_travel INTEGER;
ALTER TABLE session ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN budget_code TEXT NOT NULL DEFAULT '';

-- Groups that somebody says of themselves, codes with blanks between; empty while nobody asked.
ALTER TABLE attendance ADD COLUMN group_codes TEXT NOT NULL DEFAULT '';

-- Who said how it ended, and since when it is known here.
ALTER TABLE assembly ADD COLUMN confirmed_by TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN confirmed_date TEXT;
ALTER TABLE assembly ADD COLUMN confirmed_how TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN outcome_at_utc TEXT;
-- The table `assembly_step` has a `status_code` of other words; the workbook calls this one so too.
ALTER TABLE decision ADD COLUMN state_code TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN done_date TEXT;
ALTER TABLE question ADD COLUMN answered_date TEXT;
ALTER TABLE question ADD COLUMN answer_kind TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_step ADD COLUMN done_date TEXT;

-- Asking by phone what became of it. `number` is this store's own, for typing back from paper.
CREATE TABLE follow_up (
    uid TEXT PRIMARY KEY,
    assembly_uid TEXT NOT NULL REFERENCES assembly (uid),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    offset_days INTEGER,
    due_date TEXT,
    edited_by_hand TEXT NOT NULL DEFAULT 'NO' CHECK (edited_by_hand IN ('YES', 'NO')),
    done_date TEXT,
    done_by TEXT NOT NULL DEFAULT '',
    contact_code TEXT NOT NULL DEFAULT '',
    reached TEXT NOT NULL DEFAULT 'UNK' CHECK (reached IN ('YES', 'NO', 'UNK')),
    still_working TEXT NOT NULL DEFAULT 'UNK' CHECK (still_working IN ('YES', 'NO', 'UNK')),
    said TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 0,
    {stamped_tail}
);
CREATE INDEX follow_up_by_assembly ON follow_up (assembly_uid);
CREATE INDEX follow_up_by_number ON follow_up (number);

-- What a figure shall come to, and by when: of all, of a district or of a series; shares in per cent.
CREATE TABLE target (
    uid TEXT PRIMARY KEY,
    indicator_code TEXT NOT NULL,
    scope_code TEXT NOT NULL DEFAULT 'whole',
    district_soate8 TEXT NOT NULL DEFAULT '',
    series_uid TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL,
    due_date TEXT,
    {stamped_tail}
);

-- What the office decided in its inbox, never sent: what was asked (`kind`), about which rows or
-- which words, and the answer. Two people or two sessions that are one are rows of `alias`.
CREATE TABLE inbox_answer (
    uid TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject_uid TEXT NOT NULL DEFAULT '',
    other_uid TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    answer_code TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    {stamped_tail}
);
CREATE INDEX inbox_answer_of ON inbox_answer (kind, subject_uid);

-- Seed files that the office wrote or a desk took: `content_json` has the rows that it brought and
-- the files that stand for those of data/.
CREATE TABLE seed (
    uid TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    signed_by TEXT NOT NULL DEFAULT '',
    key_uid TEXT NOT NULL DEFAULT '',
    signed_at_utc TEXT NOT NULL,
    file_name TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL,
    content_json TEXT NOT NULL DEFAULT '{}',
    {stamped_tail}
);
