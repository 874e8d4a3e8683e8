-- An office that takes in a thousand workbooks asks these of each: the last of its writer, the
-- sessions that are one with others, whether a key is believed.
CREATE INDEX batch_of_writer ON batch (writer, sequence) WHERE record_state = 'ACTIVE';
CREATE INDEX session_led ON session (leader_uid) WHERE leader_uid > '';
CREATE INDEX trusted_key_of ON trusted_key (public_key) WHERE record_state = 'ACTIVE';
-- The board and the inbox ask for what two desks said otherwise, of all who were ever listed.
CREATE INDEX person_siblings ON person (siblings) WHERE siblings <> '';
CREATE INDEX attendance_siblings ON attendance (siblings) WHERE siblings <> '';
