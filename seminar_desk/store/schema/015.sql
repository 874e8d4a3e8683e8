-- How far the journal was when a workbook was gathered: clocks are set back and forth, steps are
-- not. 0 of one that an older program recorded: it says what stood there at its own step.
ALTER TABLE output ADD COLUMN gathered_step INTEGER NOT NULL DEFAULT 0;
