-- Keys that are believed here: made on this computer, or their digits compared. Never sent, and no
-- workbook that is taken in writes here by itself: `signing_key` is what goes round.
CREATE TABLE trusted_key (
    uid TEXT PRIMARY KEY,
    public_key TEXT NOT NULL,
    mark TEXT NOT NULL,
    how TEXT NOT NULL CHECK (how IN ('OWN', 'COMPARED', 'VOUCHED', 'EARLIER')),
    vouched_by TEXT NOT NULL DEFAULT '',
    told_by TEXT NOT NULL DEFAULT '',
    told_at_utc TEXT NOT NULL,
    {stamped_tail}
);
CREATE INDEX trusted_key_by_mark ON trusted_key (mark);
-- Until now whatever key stood here was believed.
INSERT INTO trusted_key (uid, public_key, mark, how, told_at_utc, created_at_utc, updated_at_utc,
    device, created_device)
SELECT uid, public_key, mark, 'EARLIER',
    created_at_utc, created_at_utc, updated_at_utc, device, created_device
FROM signing_key WHERE record_state = 'ACTIVE';

-- Whose seal held over a workbook, believed or not; of those taken in until now nobody noted it.
ALTER TABLE batch ADD COLUMN key_uid TEXT NOT NULL DEFAULT 'earlier';
