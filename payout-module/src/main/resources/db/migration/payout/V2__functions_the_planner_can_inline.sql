-- A strict function whose body is a CASE is called for each row; without STRICT the planner puts the body in its place.
CREATE OR REPLACE FUNCTION portion(amount_fen bigint, ratio_ppm integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN amount_fen < 0 THEN -((-amount_fen * ratio_ppm + 500000) / 1000000)
                ELSE (amount_fen * ratio_ppm + 500000) / 1000000 END;

-- A fund's own amount out of the two arrays of a settlement; null where the fund pays nothing of it.
CREATE FUNCTION amount_of(fund text, funds text[], amounts_fen bigint[]) RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN amounts_fen[array_position(funds, fund)];
