package org.medfund.claims;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * What an institution did about a hint (S2-5d).
 *
 * @param region      the payer
 * @param institution who was hinted
 * @param hint        the {@link ReviewHint}'s id
 * @param accepted    true: the order was changed (采纳); false: it went on as it was (继续执行)
 * @param reason      why; there whenever it was not accepted
 * @param actor       who reports it
 */
public record HintAnswer(
        RegionCode region,
        InstitutionCode institution,
        UUID hint,
        boolean accepted,
        @Nullable String reason,
        Actor actor) {}
