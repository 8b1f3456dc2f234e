-- Which admission of its year a stay is: its later parts go by the deductible of that admission, also in the next year. What
-- was settled before this counts as the first one.
ALTER TABLE settlement_benefit ADD COLUMN admission integer NOT NULL DEFAULT 1;
ALTER TABLE settlement_benefit ALTER COLUMN admission DROP DEFAULT;
