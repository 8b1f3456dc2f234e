package org.medfund.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;

/**
 * A visit as an institution asks about it before it settles; of the person only what rules need.
 *
 * @param region      the payer
 * @param institution who asks
 * @param person      the surrogate
 * @param bornOn      date of birth
 * @param sex         the national code (gend)
 * @param medType     the medical type
 * @param beganAt     when the care began
 * @param lines       what is prescribed or charged
 */
public record PlannedVisit(
        RegionCode region,
        InstitutionCode institution,
        UUID person,
        LocalDate bornOn,
        String sex,
        String medType,
        Instant beganAt,
        List<Line> lines) {

    public PlannedVisit {
        lines = List.copyOf(lines);
    }

    /**
     * A fee line.
     *
     * @param serial     its number (feedetl_sn)
     * @param item       the national code of the item
     * @param quantity   how much
     * @param amount     its amount
     * @param occurredAt when
     */
    public record Line(String serial, String item, Quantity quantity, Money amount, Instant occurredAt) {}
}
