package org.medfund.claims;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hint before settlement (S2-5d).
 *
 * @param id       names it when the institution answers it
 * @param rule     the code of the rule
 * @param ruleName its name
 * @param text     what the institution should look at, in words it can act on
 * @param line     the number of the fee line (feedetl_sn) that it is about; null for the whole visit
 */
public record ReviewHint(
        UUID id,
        String rule,
        String ruleName,
        String text,
        @Nullable String line) {}
