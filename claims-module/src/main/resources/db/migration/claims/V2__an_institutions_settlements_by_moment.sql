-- The index of an institution's settlements leads with the institution, whose code is nationwide: so a search for one moment
-- has an index of its own, and the planner cannot mistake the primary key, which shares region and date, for a better one.
DROP INDEX settlement_institution;
CREATE INDEX settlement_moment ON settlement (institution, business_date, setl_time);
