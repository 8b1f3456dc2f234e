-- The nation's third set: the newest set's cards as they are, and those of examinations and designated places. They judge only
-- where an agreement, the catalogue, a visit or the policy says so. Checksums as in V2.
CREATE TEMPORARY TABLE newest_rule ON COMMIT DROP AS
SELECT r.* FROM review_rule r
WHERE r.region = '100000' AND r.version = (
    SELECT s.version FROM review_rule_set s JOIN review_rule_publication p USING (region, version)
    WHERE s.region = '100000' ORDER BY s.number DESC LIMIT 1);

CREATE TEMPORARY TABLE line_rule ON COMMIT DROP AS
SELECT position, id, name, name_zh, severity, scope, condition, explanation, explanation_zh, effective_from, effective_to,
       basis
FROM newest_rule
UNION ALL
SELECT (SELECT max(position) FROM newest_rule) + n, id, name, name_zh, severity, scope, condition, explanation,
       explanation_zh, date '2025-05-28', NULL::date, basis
FROM (VALUES
(1, 'no-technician', 'Examination without a technician', '无医技人员开展检查检验', 'VIOLATION', 'FEE_LINE',
 'institution.examines && item.examination && !institution.hasTechnician && !settlement.reversal && line.quantityE4 > 0',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is an examination, and no qualified technician is registered at the institution.',
 '第{line.number}行检查检验项目{line.itemCode}（{line.amountFen}元），该机构无在册且具备资格的医技人员。', 'S2-2c'),
(2, 'performer-not-on-duty', 'Performed by nobody on duty', '执行人员非在册在岗', 'VIOLATION', 'FEE_LINE',
 'item.examination && line.performerNamed && !line.performerOnDuty && !settlement.reversal && line.quantityE4 > 0',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is billed under the name of somebody who was not registered, active and qualified there at the time.',
 '第{line.number}行检查检验项目{line.itemCode}（{line.amountFen}元）的执行人员当时在该机构非在册在岗或无资格（涉嫌挂证）。',
 'S2-2c; rule 20 of the review cards'),
(3, 'performer-unnamed', 'Performer not named', '未注明执行人员', 'SUSPICION', 'FEE_LINE',
 'institution.examines && item.examination && line.performanceKnown && !line.performerNamed && !settlement.reversal'
 || ' && line.quantityE4 > 0',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is an examination, and nobody is named who performed it.',
 '第{line.number}行检查检验项目{line.itemCode}（{line.amountFen}元）未注明执行人员。', 'S2-2c'),
(4, 'performer-elsewhere', 'Performer elsewhere at that time', '执行人员同时在其他机构', 'SUSPICION', 'FEE_LINE',
 'item.examination && line.performerElsewhere && line.elsewhereSeconds <= policy.elsewhereSeconds'
 || ' && !settlement.reversal && line.quantityE4 > 0',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is billed under a name under which another institution bills {line.elsewhereSeconds} seconds from it.',
 '第{line.number}行检查检验项目{line.itemCode}（{line.amountFen}元）的执行人员在相差{line.elsewhereSeconds}秒的时间内另在其他机构执行收费项目（涉嫌挂证）。',
 'S2-2c; rule 20 of the review cards'),
(5, 'original-data-missing', 'No original data of an examination', '检查检验无原始数据', 'SUSPICION', 'FEE_LINE',
 'institution.imagesPromised && item.examination && line.performanceKnown && !line.originalKept && !settlement.reversal'
 || ' && line.quantityE4 > 0',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is an examination of which no original data were uploaded, as the institution promised.',
 '第{line.number}行检查检验项目{line.itemCode}（{line.amountFen}元）未按承诺上传原始影像或检验数据。', 'S2-2d'),
(6, 'outside-designation', 'Assisted person outside the designated place', '困难群众非定点就医', 'SUSPICION', 'SETTLEMENT',
 'policy.assistedDesignation && settlement.outsideDesignation && !settlement.reversal'
 || ' && settlement.medType != "13" && settlement.medType != "24"',
 'A person in difficulty was treated outside the institution that the person is designated to ({settlement.medfeeFen} yuan).',
 '困难群众在其单独定点机构以外就医，总费用{settlement.medfeeFen}元。', 'S2-10a')
) r (n, id, name, name_zh, severity, scope, condition, explanation, explanation_zh, basis);

CREATE TEMPORARY TABLE line_card ON COMMIT DROP AS
SELECT r.*, encode(sha256(convert_to(concat_ws(chr(31), id, name, name_zh, severity, scope, condition, explanation,
                                               explanation_zh, effective_from::text, coalesce(effective_to::text, ''),
                                               basis), 'UTF8')), 'hex') AS sha256
FROM line_rule r;

INSERT INTO review_rule_set (region, version, number, effective_from, sha256, author, author_org, proposed_at)
SELECT '100000', '100000-3', 3, date '2025-05-28',
       encode(sha256(convert_to(string_agg(sha256, chr(31) ORDER BY position), 'UTF8')), 'hex'),
       'medfund', 'medfund', timestamptz '2026-01-01 00:00:00+08'
FROM line_card;

INSERT INTO review_rule (region, version, id, position, name, name_zh, severity, scope, condition, explanation,
                         explanation_zh, effective_from, effective_to, basis, sha256)
SELECT '100000', '100000-3', id, position, name, name_zh, severity, scope, condition, explanation, explanation_zh,
       effective_from, effective_to, basis, sha256
FROM line_card;

INSERT INTO review_rule_publication (region, version, publisher, published_at)
VALUES ('100000', '100000-3', 'medfund-release', timestamptz '2026-01-01 00:00:00+08');

-- What institutions were told before settlement, and what they did about it (S2-5d). Nothing of the person is kept.
CREATE TABLE review_reminder (
    region           text        NOT NULL,
    id               uuid        NOT NULL,
    institution      text        NOT NULL,
    med_type         text        NOT NULL,
    began_at         timestamptz NOT NULL,
    lines            integer     NOT NULL,
    rule_set_version text        NOT NULL,
    policy_version   text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (region, id)
);

-- line_no 0 and no feedetl_sn: the whole visit.
CREATE TABLE review_hint (
    region         text    NOT NULL,
    id             uuid    NOT NULL,
    reminder_id    uuid    NOT NULL,
    line_no        integer NOT NULL,
    feedetl_sn     text,
    rule           text    NOT NULL,
    rule_version   text    NOT NULL,
    severity       text    NOT NULL CHECK (severity IN ('VIOLATION', 'SUSPICION')),
    amount_fen     bigint  NOT NULL,
    explanation    text    NOT NULL,
    explanation_zh text    NOT NULL,
    PRIMARY KEY (region, id),
    FOREIGN KEY (region, reminder_id) REFERENCES review_reminder
);

CREATE TABLE review_hint_answer (
    region      text        NOT NULL,
    hint_id     uuid        NOT NULL,
    accepted    boolean     NOT NULL,
    reason      text,
    actor       text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (region, hint_id),
    FOREIGN KEY (region, hint_id) REFERENCES review_hint,
    CHECK (accepted OR reason IS NOT NULL)
);

REVOKE UPDATE, DELETE, TRUNCATE ON review_reminder, review_hint, review_hint_answer FROM medfund_app;

CREATE VIEW reminder_v1 AS
SELECT h.region, h.id, r.institution, r.recorded_at, h.rule, h.rule_version, h.severity, h.feedetl_sn, h.amount_fen,
       h.explanation_zh, a.accepted, a.reason, a.recorded_at AS answered_at
FROM review_hint h
JOIN review_reminder r ON r.region = h.region AND r.id = h.reminder_id
LEFT JOIN review_hint_answer a ON a.region = h.region AND a.hint_id = h.id;
