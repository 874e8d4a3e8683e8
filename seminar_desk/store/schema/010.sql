-- Where somebody works and as what, in their own words: «бухгалтер, Ак-Музский а/о».
ALTER TABLE attendance ADD COLUMN position TEXT NOT NULL DEFAULT '';
