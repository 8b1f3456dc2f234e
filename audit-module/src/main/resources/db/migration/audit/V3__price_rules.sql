-- The nation's second set: the first set's cards as they are, and those of prices and purchases. They judge only where a price,
-- a date or an agreement says so. Checksums as in V2: a card's over its fields joined by U+001F, the set's over its cards'.
CREATE TEMPORARY TABLE price_rule ON COMMIT DROP AS
SELECT position, id, name, name_zh, severity, scope, condition, explanation, explanation_zh, effective_from, effective_to,
       basis
FROM review_rule WHERE region = '100000' AND version = '100000-1'
UNION ALL
SELECT * FROM (VALUES
(7, 'price-above-guided', 'Price above the guided price', '超政府指导价', 'VIOLATION', 'FEE_LINE',
 'institution.publicOwned && item.hasGuidedPrice && !settlement.reversal && line.quantityE4 > 0'
 || ' && line.unitPriceE6 > item.guidedPriceE6',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) costs {line.unitPrice} yuan in a public institution, above the guided price of {item.guidedPriceE6} yuan.',
 '公立医疗机构第{line.number}行项目{line.itemCode}（{line.amountFen}元）单价{line.unitPrice}元，超过政府指导价{item.guidedPriceE6}元。',
 date '2025-05-28', NULL::date, 'S2-3a; rule 10 of the review cards'),
(8, 'price-above-public', 'Price above that of public institutions', '超公立医疗机构价格', 'VIOLATION', 'FEE_LINE',
 'institution.privateOwned && institution.pricesAsPublic && item.hasGuidedPrice && !settlement.reversal'
 || ' && line.quantityE4 > 0 && line.unitPriceE6 > item.guidedPriceE6',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) costs {line.unitPrice} yuan; the institution promised the prices of public institutions, which take at most {item.guidedPriceE6} yuan.',
 '第{line.number}行项目{line.itemCode}（{line.amountFen}元）单价{line.unitPrice}元；该机构承诺执行公立医疗机构价格，公立医疗机构最高{item.guidedPriceE6}元。',
 date '2025-05-28', NULL::date, 'S2-3b'),
(9, 'price-above-area', 'Price above that of the area', '高于本地区其他定点机构价格', 'SUSPICION', 'FEE_LINE',
 'item.hasAreaPrice && !settlement.reversal && line.quantityE4 > 0 && line.unitPriceE6 > item.areaPriceE6',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) costs {line.unitPrice} yuan, above the {item.areaPriceE6} yuan of the designated institutions of the area.',
 '第{line.number}行项目{line.itemCode}（{line.amountFen}元）单价{line.unitPrice}元，高于本地区定点医药机构价格{item.areaPriceE6}元。',
 date '2025-05-28', NULL::date, 'S2-3c'),
(10, 'price-above-listed', 'Price above the platform''s', '超挂网价', 'VIOLATION', 'FEE_LINE',
 'institution.privateOwned && item.hasListedPrice && !settlement.reversal && line.quantityE4 > 0'
 || ' && line.unitPriceE6 > item.listedPriceE6 && institution.platformBinds',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is sold at {line.unitPrice} yuan by an institution that buys for itself, above the platform''s listed price of {item.listedPriceE6} yuan.',
 '自行采购的机构第{line.number}行项目{line.itemCode}（{line.amountFen}元）销售单价{line.unitPrice}元，高于省级平台挂网价{item.listedPriceE6}元。',
 date '2025-05-28', NULL::date, 'S2-7d, S2-7b; rule 10 of the review cards'),
(11, 'no-purchase-record', 'No record of a purchase', '无平台采购记录', 'SUSPICION', 'FEE_LINE',
 'institution.publicOwned && item.goods && !line.purchased && !settlement.reversal && line.quantityE4 > 0'
 || ' && institution.platformBinds',
 'Item {line.itemCode} on line {line.number} ({line.amountFen} yuan) is charged by a public institution that has reported no purchase of it on the platform.',
 '公立医疗机构第{line.number}行项目{line.itemCode}（{line.amountFen}元）无省级平台采购记录。',
 date '2025-05-28', NULL::date, 'S2-7a, S2-7b')
) r;

CREATE TEMPORARY TABLE price_card ON COMMIT DROP AS
SELECT r.*, encode(sha256(convert_to(concat_ws(chr(31), id, name, name_zh, severity, scope, condition, explanation,
                                               explanation_zh, effective_from::text, coalesce(effective_to::text, ''),
                                               basis), 'UTF8')), 'hex') AS sha256
FROM price_rule r;

INSERT INTO review_rule_set (region, version, number, effective_from, sha256, author, author_org, proposed_at)
SELECT '100000', '100000-2', 2, date '2025-05-28',
       encode(sha256(convert_to(string_agg(sha256, chr(31) ORDER BY position), 'UTF8')), 'hex'),
       'medfund', 'medfund', timestamptz '2026-01-01 00:00:00+08'
FROM price_card;

INSERT INTO review_rule (region, version, id, position, name, name_zh, severity, scope, condition, explanation,
                         explanation_zh, effective_from, effective_to, basis, sha256)
SELECT '100000', '100000-2', id, position, name, name_zh, severity, scope, condition, explanation, explanation_zh,
       effective_from, effective_to, basis, sha256
FROM price_card;

INSERT INTO review_rule_publication (region, version, publisher, published_at)
VALUES ('100000', '100000-2', 'medfund-release', timestamptz '2026-01-01 00:00:00+08');
