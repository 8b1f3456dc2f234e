-- Run once per database by an administrator, with the roles medfund_owner and medfund_app created before.
-- The owner migrates; the application only reads and writes rows.
GRANT CREATE ON DATABASE ${database} TO medfund_owner;
-- Draws and intake make temporary tables; a hardened server has taken the right to do so from PUBLIC.
GRANT TEMPORARY ON DATABASE ${database} TO medfund_owner, medfund_app;
ALTER ROLE medfund_app IN DATABASE ${database} SET transaction_timeout = '60s';
ALTER ROLE medfund_app IN DATABASE ${database} SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE medfund_app IN DATABASE ${database} SET lock_timeout = '5s';
ALTER DEFAULT PRIVILEGES FOR ROLE medfund_owner GRANT USAGE ON SCHEMAS TO medfund_app;
ALTER DEFAULT PRIVILEGES FOR ROLE medfund_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO medfund_app;
ALTER DEFAULT PRIVILEGES FOR ROLE medfund_owner GRANT USAGE, SELECT ON SEQUENCES TO medfund_app;
