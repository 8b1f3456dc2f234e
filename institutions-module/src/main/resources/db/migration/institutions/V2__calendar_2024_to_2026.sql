-- The State Council's notices for 2024 to 2026, as com.tyme.holiday.LegalHoliday of tyme4j 1.4.9 has them; a test compares every
-- day. Later years are loaded by an operator: PUT /api/calendars/{year}.
INSERT INTO calendar_year (year, revision, source, recorded_at, actor, salt, sha256) VALUES
    (2024, 1, '国务院办公厅关于2024年部分节假日安排的通知', '2026-01-01T00:00:00Z', 'medfund',
     'd99b097cc0c7a3bfb8012c1687ebf9db',
     'c1dadb6390a1c6ad2da88419acca00f4d5f7557130fc3ef8a297dddf150df977'),
    (2025, 1, '国务院办公厅关于2025年部分节假日安排的通知', '2026-01-01T00:00:00Z', 'medfund',
     'c50c401328d96859f30aad01c4200c99',
     'efaba53a51ec8bdfa600d1f34cfa52d4b7126411a2f9d9ebb8ced0af99aeeeac'),
    (2026, 1, '国务院办公厅关于2026年部分节假日安排的通知', '2026-01-01T00:00:00Z', 'medfund',
     'b0bd143454ee35395cfde964da78579c',
     '463d4fab0840713e72a4b61618ecc701e219387bb39513a2a07c91af026de193');

INSERT INTO calendar_day (year, revision, day, working)
SELECT 2024, 1, day, extract(isodow FROM day) > 5 FROM unnest(ARRAY[
    '2024-01-01', '2024-02-12', '2024-02-13', '2024-02-14', '2024-02-15', '2024-02-16', '2024-04-04', '2024-04-05',
    '2024-05-01', '2024-05-02', '2024-05-03', '2024-06-10', '2024-09-16', '2024-09-17', '2024-10-01', '2024-10-02',
    '2024-10-03', '2024-10-04', '2024-10-07',
    '2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'
]::date[]) AS days (day);

INSERT INTO calendar_day (year, revision, day, working)
SELECT 2025, 1, day, extract(isodow FROM day) > 5 FROM unnest(ARRAY[
    '2025-01-01', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31', '2025-02-03', '2025-02-04', '2025-04-04',
    '2025-05-01', '2025-05-02', '2025-05-05', '2025-06-02', '2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06',
    '2025-10-07', '2025-10-08',
    '2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'
]::date[]) AS days (day);

INSERT INTO calendar_day (year, revision, day, working)
SELECT 2026, 1, day, extract(isodow FROM day) > 5 FROM unnest(ARRAY[
    '2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23',
    '2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25', '2026-10-01', '2026-10-02',
    '2026-10-05', '2026-10-06', '2026-10-07',
    '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'
]::date[]) AS days (day);
