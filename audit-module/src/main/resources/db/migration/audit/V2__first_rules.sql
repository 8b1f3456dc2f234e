-- The first rules, as data: the nation's set (100000), which holds where neither region nor province has its own.
-- Each card's checksum is computed as Rule.sha256 does: its fields joined by U+001F; the set's over those of its cards.
CREATE TEMPORARY TABLE first_rule ON COMMIT DROP AS
SELECT * FROM (VALUES
(1, 'figures-inconsistent', 'Figures inconsistent', '结算金额不平', 'VIOLATION', 'SETTLEMENT',
 'settlement.medfeeFen != settlement.fundSumFen + settlement.cashFen + settlement.hospitalFen'
 || ' + (policy.accountInFundSum ? 0 : settlement.accountFen)'
 || ' || (policy.fundPartsChecked && settlement.fundSumFen != settlement.fundPartsFen'
 || ' + (policy.accountInFundSum ? settlement.accountFen : 0))'
 || ' || settlement.medfeeFen != settlement.fullSelfFen + settlement.overLimitFen + settlement.firstSelfFen'
 || ' + settlement.inScopeFen'
 || ' || ((settlement.lineCount > 0 || !settlement.reversal) && settlement.lineSumFen != settlement.medfeeFen)'
 || ' || (!settlement.reversal && settlement.unmatchedRefunds > 0)',
 'The figures do not add up: total {settlement.medfeeFen}; funds {settlement.fundSumFen} (parts {settlement.fundPartsFen}), account {settlement.accountFen}, cash {settlement.cashFen}, institution {settlement.hospitalFen}; outside the catalogue {settlement.fullSelfFen}, above the limit {settlement.overLimitFen}, first self-pay {settlement.firstSelfFen}, in scope {settlement.inScopeFen}; {settlement.lineCount} fee lines sum to {settlement.lineSumFen} yuan; items given back without a charge: {settlement.unmatchedRefunds}.',
 '结算金额不平：总费用{settlement.medfeeFen}元；基金支付{settlement.fundSumFen}元（分项合计{settlement.fundPartsFen}元），个人账户{settlement.accountFen}元，现金{settlement.cashFen}元，医院负担{settlement.hospitalFen}元；全自费{settlement.fullSelfFen}元，超限价{settlement.overLimitFen}元，先行自付{settlement.firstSelfFen}元，政策范围内{settlement.inScopeFen}元；{settlement.lineCount}条明细合计{settlement.lineSumFen}元；无原收费的退费项目{settlement.unmatchedRefunds}个。',
 date '2020-01-01', NULL::date, 'S0-2.2b, S3-art13a; rule 25 of the review cards'),
(2, 'duplicate-settlement', 'Duplicate settlement', '重复结算', 'VIOLATION', 'PAIR',
 'settlement.institution == other.institution && settlement.setlTime == other.setlTime'
 || ' && settlement.medfeeFen == other.medfeeFen',
 'The same person, institution, time {settlement.setlTime} and amount {settlement.medfeeFen} yuan were settled before as {other.id}.',
 '同一参保人在同一机构于{settlement.setlTime}已有金额同为{settlement.medfeeFen}元的结算{other.id}。',
 date '2020-01-01', NULL::date, 'S0-2.2b, S3-art13a; duplicates'),
(3, 'overlapping-stays', 'Overlapping stays in two institutions', '住院时间重叠', 'VIOLATION', 'PAIR',
 'settlement.institution != other.institution'
 || ' && (settlement.careCategory == "INPATIENT" || settlement.medType == "52")'
 || ' && (other.careCategory == "INPATIENT" || other.medType == "52")'
 || ' && settlement.beginAt < other.endAt && other.beginAt < settlement.endAt',
 'The stay in {settlement.institution} from {settlement.beginAt} to {settlement.endAt} overlaps the same person''s stay in {other.institution} from {other.beginAt} to {other.endAt} (settlement {other.id}).',
 '在{settlement.institution}的住院（{settlement.beginAt}至{settlement.endAt}）与同一参保人在{other.institution}的住院（{other.beginAt}至{other.endAt}，结算{other.id}）时间重叠。',
 date '2020-01-01', NULL::date, 'S0-2.2b, S3-art13a; rule 15 of the review cards, strict on date-times'),
(4, 'amount-over-threshold', 'Amount over the threshold', '费用超过审核阈值', 'SUSPICION', 'SETTLEMENT',
 '!settlement.reversal && policy.hasThreshold && settlement.medfeeFen > policy.thresholdFen',
 'The total of {settlement.medfeeFen} yuan lies above the threshold of {policy.thresholdFen} yuan for {settlement.careCategory}.',
 '总费用{settlement.medfeeFen}元，超过本地{settlement.careCategory}审核阈值{policy.thresholdFen}元。',
 date '2020-01-01', NULL::date, 'S0-2.2b, S3-art13a; policy topic review/threshold'),
(5, 'item-restricted-by-sex', 'Item restricted by sex', '限性别项目', 'VIOLATION', 'FEE_LINE',
 '!settlement.reversal && item.sex != "" && (settlement.gend == "1" || settlement.gend == "2")'
 || ' && settlement.gend != item.sex',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is restricted to sex {item.sex} (1 male, 2 female), and the person''s differs.',
 '第{line.number}行项目{line.itemCode}（{line.amountFen}元）限性别{item.sex}（1男，2女）使用，参保人性别与限定性别不符。',
 date '2020-01-01', NULL::date, 'S0-2.2b, S3-art13a; rule 4 of the review cards'),
(6, 'item-restricted-by-age', 'Item restricted by age', '限年龄项目', 'VIOLATION', 'FEE_LINE',
 '!settlement.reversal && settlement.ageKnown && (settlement.age < item.minAge || settlement.age > item.maxAge)',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is restricted to ages {item.minAge} to {item.maxAge} in completed years, and the person''s lies outside.',
 '第{line.number}行项目{line.itemCode}（{line.amountFen}元）限{item.minAge}至{item.maxAge}周岁使用，参保人年龄不在限定范围内。',
 date '2020-01-01', NULL::date, 'S0-2.2b, S3-art13a; rule 5 of the review cards')
) r (position, id, name, name_zh, severity, scope, condition, explanation, explanation_zh, effective_from, effective_to, basis);

CREATE TEMPORARY TABLE first_card ON COMMIT DROP AS
SELECT r.*, encode(sha256(convert_to(concat_ws(chr(31), id, name, name_zh, severity, scope, condition, explanation,
                                               explanation_zh, effective_from::text, coalesce(effective_to::text, ''),
                                               basis), 'UTF8')), 'hex') AS sha256
FROM first_rule r;

INSERT INTO review_rule_set (region, version, number, effective_from, sha256, author, author_org, proposed_at)
SELECT '100000', '100000-1', 1, date '2020-01-01',
       encode(sha256(convert_to(string_agg(sha256, chr(31) ORDER BY position), 'UTF8')), 'hex'),
       'medfund', 'medfund', timestamptz '2026-01-01 00:00:00+08'
FROM first_card;

INSERT INTO review_rule (region, version, id, position, name, name_zh, severity, scope, condition, explanation,
                         explanation_zh, effective_from, effective_to, basis, sha256)
SELECT '100000', '100000-1', id, position, name, name_zh, severity, scope, condition, explanation, explanation_zh,
       effective_from, effective_to, basis, sha256
FROM first_card;

INSERT INTO review_rule_publication (region, version, publisher, published_at)
VALUES ('100000', '100000-1', 'medfund-release', timestamptz '2026-01-01 00:00:00+08');
