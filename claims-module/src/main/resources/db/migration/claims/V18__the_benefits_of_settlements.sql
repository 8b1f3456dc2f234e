-- How the benefit of a settlement that Medfund computed came about. Evidence: only added to. Money is fen.

CREATE TABLE settlement_benefit (
    settlement_id     uuid    NOT NULL,
    visit_id          uuid    NOT NULL,
    person_id         uuid    NOT NULL,
    deductible_fen    bigint  NOT NULL CHECK (deductible_fen >= 0),
    balance_fen       bigint  NOT NULL CHECK (balance_fen >= 0),
    business_date     date    NOT NULL,
    last_part         boolean NOT NULL,
    region            text    NOT NULL,
    policy_version    bytea   NOT NULL,
    catalogue_version bytea   NOT NULL,
    explanation       text    NOT NULL,
    PRIMARY KEY (region, business_date, settlement_id)
) PARTITION BY RANGE (business_date);

CREATE INDEX settlement_benefit_visit ON settlement_benefit (visit_id);
CREATE INDEX settlement_benefit_person ON settlement_benefit (person_id, business_date);

DO $$
DECLARE
    month date;
BEGIN
    FOR month IN SELECT generate_series(date '2025-01-01', date '2027-12-01', interval '1 month')::date LOOP
        EXECUTE format('CREATE TABLE %I PARTITION OF settlement_benefit FOR VALUES FROM (%L) TO (%L)',
                       'settlement_benefit_' || to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
    END LOOP;
    CREATE TABLE settlement_benefit_other PARTITION OF settlement_benefit DEFAULT;
END $$;

DO $$
DECLARE
    evidence regclass;
BEGIN
    FOR evidence IN
        SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND c.relname LIKE 'settlement\_benefit%' LOOP
        EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON %s FROM medfund_app', evidence);
    END LOOP;
END $$;
