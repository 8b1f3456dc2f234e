-- Personal data are shown in the clear to whoever asked with a reason, after another person allowed it, once and within a
-- time limit. What was shown stands in person_reveal under the id of its request; rows before this had no request.
CREATE TABLE person_reveal_request (
    region      text        NOT NULL,
    id          uuid        NOT NULL,
    person_id   uuid        NOT NULL REFERENCES person,
    reason      text        NOT NULL,
    person      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region, id),
    UNIQUE (id)
);

CREATE TABLE person_reveal_approval (
    region      text        NOT NULL,
    id          uuid        NOT NULL,
    person      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    valid_until timestamptz NOT NULL CHECK (valid_until > recorded_at),
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, id) REFERENCES person_reveal_request
);

REVOKE UPDATE, DELETE, TRUNCATE ON person_reveal_request, person_reveal_approval FROM medfund_app;
