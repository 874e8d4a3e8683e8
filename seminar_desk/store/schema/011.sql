-- The merge of several laptops' stores (domain/books): who made a row, which changes it has seen,
-- which change each group of fields is of, and what others said that nobody has decided between.
-- Empty says: all of it is of the last change, (row_version, device). `digest` is that of the row
-- as a workbook brought it, until it changes here: whoever brings the same again brings nothing.

ALTER TABLE setting ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE setting ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE setting ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE setting ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE setting ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_author ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_author ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_author ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_author ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_author ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE question ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE info_action ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE info_action ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE info_action ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE info_action ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE info_action ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE failed_scan ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE failed_scan ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE failed_scan ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE failed_scan ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE failed_scan ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_role ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_role ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_role ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_role ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_role ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_step ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_step ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_step ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_step ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly_step ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_number ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_number ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_number ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_number ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_number ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_exemption ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_exemption ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_exemption ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_exemption ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_exemption ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE signing_key ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE signing_key ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE signing_key ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE signing_key ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE signing_key ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE picture ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_template ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_template ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_template ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_template ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_template ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE closing_tally ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE closing_tally ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE closing_tally ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE closing_tally ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE closing_tally ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE series ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE loaded_list ADD COLUMN created_device TEXT NOT NULL DEFAULT '';
ALTER TABLE loaded_list ADD COLUMN seen TEXT NOT NULL DEFAULT '';
ALTER TABLE loaded_list ADD COLUMN stamps TEXT NOT NULL DEFAULT '';
ALTER TABLE loaded_list ADD COLUMN siblings TEXT NOT NULL DEFAULT '';
ALTER TABLE loaded_list ADD COLUMN digest TEXT NOT NULL DEFAULT '';

-- Until now a store had one life: who changed a row last had made it. The triggers would refuse
-- a write outside a change; all triggers are made anew behind the migrations.
DROP TRIGGER IF EXISTS setting_update;
UPDATE setting SET created_device = device;
DROP TRIGGER IF EXISTS session_update;
UPDATE session SET created_device = device;
DROP TRIGGER IF EXISTS person_update;
UPDATE person SET created_device = device;
DROP TRIGGER IF EXISTS attendance_update;
UPDATE attendance SET created_device = device;
DROP TRIGGER IF EXISTS assembly_update;
UPDATE assembly SET created_device = device;
DROP TRIGGER IF EXISTS assembly_author_update;
UPDATE assembly_author SET created_device = device;
DROP TRIGGER IF EXISTS agenda_item_update;
UPDATE agenda_item SET created_device = device;
DROP TRIGGER IF EXISTS question_update;
UPDATE question SET created_device = device;
DROP TRIGGER IF EXISTS info_action_update;
UPDATE info_action SET created_device = device;
DROP TRIGGER IF EXISTS certificate_update;
UPDATE certificate SET created_device = device;
DROP TRIGGER IF EXISTS output_update;
UPDATE output SET created_device = device;
DROP TRIGGER IF EXISTS failed_scan_update;
UPDATE failed_scan SET created_device = device;
DROP TRIGGER IF EXISTS assembly_role_update;
UPDATE assembly_role SET created_device = device;
DROP TRIGGER IF EXISTS assembly_step_update;
UPDATE assembly_step SET created_device = device;
DROP TRIGGER IF EXISTS decision_update;
UPDATE decision SET created_device = device;
DROP TRIGGER IF EXISTS certificate_number_update;
UPDATE certificate_number SET created_device = device;
DROP TRIGGER IF EXISTS certificate_exemption_update;
UPDATE certificate_exemption SET created_device = device;
DROP TRIGGER IF EXISTS signing_key_update;
UPDATE signing_key SET created_device = device;
DROP TRIGGER IF EXISTS picture_update;
UPDATE picture SET created_device = device;
DROP TRIGGER IF EXISTS certificate_template_update;
UPDATE certificate_template SET created_device = device;
DROP TRIGGER IF EXISTS closing_update;
UPDATE closing SET created_device = device;
DROP TRIGGER IF EXISTS closing_tally_update;
UPDATE closing_tally SET created_device = device;
DROP TRIGGER IF EXISTS series_update;
UPDATE series SET created_device = device;
DROP TRIGGER IF EXISTS loaded_list_update;
UPDATE loaded_list SET created_device = device;

-- Two desks of one hall both give the number 21: both stand, each with its desk.
DROP INDEX attendance_number;
CREATE UNIQUE INDEX attendance_number ON attendance (session_uid, number, created_device);
-- What two laptops each may say once stands twice in a store that unites them.
DROP INDEX attendance_person;
CREATE INDEX attendance_person ON attendance (session_uid, person_uid);
DROP INDEX session_code;
CREATE INDEX session_code ON session (code);
DROP INDEX certificate_exemption_of;
CREATE INDEX certificate_exemption_of ON certificate_exemption (attendance_uid);

-- Two rows that are one person, or one session: an edge that can be taken back. Only a merge made
-- at a desk names the rows of a session.
DROP TRIGGER IF EXISTS alias_delete;
ALTER TABLE alias RENAME TO alias_before;
DROP INDEX alias_by_session;
CREATE TABLE alias (
    uid TEXT PRIMARY KEY,
    session_uid TEXT NOT NULL DEFAULT '',
    kept_person_uid TEXT NOT NULL DEFAULT '',
    merged_person_uid TEXT NOT NULL DEFAULT '',
    kept_attendance_uid TEXT NOT NULL DEFAULT '',
    merged_attendance_uid TEXT NOT NULL DEFAULT '',
    kept_session_uid TEXT NOT NULL DEFAULT '',
    merged_session_uid TEXT NOT NULL DEFAULT '',
    merge_step INTEGER NOT NULL DEFAULT 0,
    {stamped_tail}
);
INSERT INTO alias (
    uid, session_uid, kept_person_uid, merged_person_uid, kept_attendance_uid,
    merged_attendance_uid, merge_step, row_version, created_at_utc, updated_at_utc, device,
    record_state, void_reason, source, extra_json, created_device
)
SELECT
    uid, session_uid, kept_person_uid, merged_person_uid, kept_attendance_uid,
    merged_attendance_uid, merge_step, row_version, created_at_utc, updated_at_utc, device,
    record_state, void_reason, source, extra_json, device
FROM alias_before;
DROP TABLE alias_before;
CREATE INDEX alias_by_session ON alias (session_uid);

-- Two sessions that are one day, made on two laptops: which of them stands for both here, and which
-- one a row was made in. Both follow from the edges that `alias` says, and never travel.
ALTER TABLE session ADD COLUMN leader_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE attendance ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE assembly ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_number ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE certificate_exemption ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE closing ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE output ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE failed_scan ADD COLUMN born_session_uid TEXT NOT NULL DEFAULT '';

-- Workbooks that were taken in: what was in them, and whether it was taken back.
CREATE TABLE batch (
    uid TEXT PRIMARY KEY,
    export_uid TEXT NOT NULL,
    writer TEXT NOT NULL,
    desk_name TEXT NOT NULL DEFAULT '',
    operator TEXT NOT NULL DEFAULT '',
    sequence INTEGER NOT NULL DEFAULT 0,
    scope TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    content_hash TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT '',
    counts_json TEXT NOT NULL DEFAULT '{}',
    totals_json TEXT NOT NULL DEFAULT '{}',
    receipt_code TEXT NOT NULL DEFAULT '',
    taken_step INTEGER NOT NULL DEFAULT 0,
    {stamped_tail}
);
CREATE INDEX batch_of_export ON batch (export_uid);
