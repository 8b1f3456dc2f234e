package org.medfund.claims.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Shanghai;

/**
 * A settlement as an institution sends it, in the shape of the national query 5203, read and not yet checked against the
 * rules. Also the content of a reversal, with negative amounts.
 *
 * @param institution  fixmedins_code
 * @param medinsSetlId the institution's identifier, the natural key with region and institution
 * @param setlId       the platform's identifier, opaque
 * @param mdtrtId      the visit
 * @param patient      the person
 * @param codes        what kind of settlement
 * @param setlTime     when it was settled; its Shanghai date is the business date
 * @param beginAt      begin of the visit; a date without time is its first instant in Shanghai
 * @param endAt        end of the visit, likewise
 * @param amounts      the amounts
 * @param lines        the fee lines
 */
public record SettlementRecord(
        InstitutionCode institution,
        String medinsSetlId,
        String setlId,
        String mdtrtId,
        Patient patient,
        Classification codes,
        Instant setlTime,
        Instant beginAt,
        Instant endAt,
        Amounts amounts,
        List<FeeLine> lines) {

    public SettlementRecord {
        lines = List.copyOf(lines);
    }

    public LocalDate businessDate() {
        return Shanghai.dateOf(setlTime);
    }
}
