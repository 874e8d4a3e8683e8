-- Consent is everybody's: who declined, and the sign-in sheet whose signature gave it.
ALTER TABLE person ADD COLUMN consent_declined TEXT NOT NULL DEFAULT 'NO'
    CHECK (consent_declined IN ('YES', 'NO'));
ALTER TABLE person ADD COLUMN consent_sheet TEXT NOT NULL DEFAULT '';
-- Came, and did not sign the sheet.
ALTER TABLE attendance ADD COLUMN unsigned TEXT NOT NULL DEFAULT 'NO'
    CHECK (unsigned IN ('YES', 'NO'));
-- The version of the consent that stood on a sheet; empty where none did.
ALTER TABLE output ADD COLUMN consent_version TEXT NOT NULL DEFAULT '';
