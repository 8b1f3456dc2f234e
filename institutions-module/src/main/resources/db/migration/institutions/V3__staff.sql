-- The staff who serve with fund settlement and the points against their payment qualification (B.5). People are known by their
-- national staff code only; names stay where the licences are kept.

-- The subjects are those of the enum; a new one needs no migration.
ALTER TABLE institutions_version DROP CONSTRAINT institutions_version_subject_check;

CREATE TABLE staff_registration (
    region          text        NOT NULL,
    institution     text        NOT NULL,
    staff           text        NOT NULL,
    valid_from      date        NOT NULL,
    revision        int         NOT NULL CHECK (revision >= 1),
    registration_id uuid        NOT NULL,
    category        text        NOT NULL,
    valid_until     date        CHECK (valid_until > valid_from),
    recorded_at     timestamptz NOT NULL,
    actor           text        NOT NULL,
    salt            text        NOT NULL,
    sha256          text        NOT NULL,
    PRIMARY KEY (region, institution, staff, valid_from, revision),
    FOREIGN KEY (region, institution) REFERENCES institution
);

-- One person's points for one measure of the institution; after an appeal a later revision holds.
CREATE TABLE staff_points (
    region         text        NOT NULL,
    institution    text        NOT NULL,
    measure        text        NOT NULL,
    staff          text        NOT NULL,
    revision       int         NOT NULL CHECK (revision >= 1),
    entry_id       uuid        NOT NULL UNIQUE,
    made_at        timestamptz NOT NULL,
    situation      text        NOT NULL,
    responsibility text        NOT NULL,
    points         int         NOT NULL CHECK (points BETWEEN 0 AND 12 AND (points > 0 OR revision > 1)),
    reason         text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    salt           text        NOT NULL,
    sha256         text        NOT NULL,
    PRIMARY KEY (region, institution, measure, staff, revision),
    FOREIGN KEY (region, institution) REFERENCES institution
);

CREATE INDEX staff_points_of_person ON staff_points (staff);

REVOKE UPDATE, DELETE, TRUNCATE ON staff_registration, staff_points FROM medfund_app;
