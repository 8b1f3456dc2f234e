package org.medfund.claims.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;

/**
 * A settlement or reversal that is ready to be stored.
 *
 * @param id            its identifier
 * @param region        the payer: the region of the institution's agreement
 * @param care          the care category of its medical type on that date
 * @param policyVersion the version of the policy book that it was checked against, in hex
 * @param recordedBy    the person or client that sent it
 * @param reverses      what it reverses; null for a settlement
 * @param content       what was sent
 * @param traceDue      whether the fund pays it only when the trace codes of its drugs are there (S2-2b); never for a reversal
 */
public record SettlementRow(
        UUID id,
        RegionCode region,
        CareCategory care,
        String policyVersion,
        String recordedBy,
        @Nullable Reverses reverses,
        SettlementRecord content,
        boolean traceDue) {

    /**
     * The settlement that a reversal undoes.
     *
     * @param id           its identifier
     * @param businessDate its business date
     */
    public record Reverses(UUID id, LocalDate businessDate) {}

    public LocalDate businessDate() {
        return content.businessDate();
    }

    /**
     * The reversal of this settlement (S3-art11b): the exactly negated amounts and fee lines under the institution's own
     * identifier, on its own business date.
     */
    public SettlementRow reversedBy(String medinsSetlId, String setlId, Instant setlTime, String recordedBy) {
        var reversed = new SettlementRecord(
                content.institution(),
                medinsSetlId,
                setlId,
                content.mdtrtId(),
                content.patient(),
                content.codes(),
                setlTime,
                content.beginAt(),
                content.endAt(),
                content.amounts().negated(),
                content.lines().stream().map(FeeLine::negated).toList());
        var original = new Reverses(id, businessDate());
        return new SettlementRow(Ids.next(), region, care, policyVersion, recordedBy, original, reversed, false);
    }
}
