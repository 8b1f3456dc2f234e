-- What institutions bought and gave back to who supplied it (3503, 3504): a public institution charges only what it bought.
CREATE TABLE goods_purchase (
    region       text        NOT NULL,
    id           uuid        NOT NULL,
    institution  text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('PURCHASE', 'RETURN')),
    item         text        NOT NULL,
    own_code     text        NOT NULL,
    batch        text        NOT NULL,
    delivery     text,
    supplier     text        NOT NULL,
    lot          text        NOT NULL,
    invoice_code text,
    invoice_no   text,
    price_e6     bigint      CHECK (price_e6 >= 0),
    quantity_e4  bigint      NOT NULL CHECK (quantity_e4 > 0),
    happened_at  timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    actor        text        NOT NULL,
    PRIMARY KEY (region, id)
);

-- A batch is bought once; it may be given back in parts.
CREATE UNIQUE INDEX goods_purchase_batch ON goods_purchase (region, institution, batch, item) WHERE kind = 'PURCHASE';
CREATE INDEX goods_purchase_item ON goods_purchase (region, institution, item, happened_at);

-- The trace codes of what was bought or given back.
CREATE TABLE goods_purchase_code (
    region      text NOT NULL,
    purchase_id uuid NOT NULL,
    code        text NOT NULL,
    PRIMARY KEY (region, purchase_id, code),
    FOREIGN KEY (region, purchase_id) REFERENCES goods_purchase
);

REVOKE UPDATE, DELETE, TRUNCATE ON goods_purchase, goods_purchase_code FROM medfund_app;

-- What was given back counts negative.
CREATE VIEW purchase_v1 AS
SELECT region, institution, item AS item_code, happened_at,
       CASE kind WHEN 'PURCHASE' THEN quantity_e4 ELSE -quantity_e4 END AS quantity_e4, price_e6
FROM goods_purchase;
