package org.medfund.audit.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InstitutionCode;

/**
 * What rules may know of a settlement. It says nothing of where the person is insured: local and elsewhere patients are
 * judged alike (S2-5e), and no rule can tell them apart.
 *
 * @param id           the settlement
 * @param businessDate Shanghai date of {@code setl_time}
 * @param institution  where
 * @param at           what is known of the institution
 * @param reversal     whether it reverses another one; its amounts are negative then
 * @param careCategory category of care
 * @param medType      national or local code of the kind of care
 * @param gend         sex, {@code 1} or {@code 2}, anything else is unknown
 * @param age          completed years, null when unknown
 * @param setlTime     when it was settled
 * @param beginAt      begin of the visit or stay, null when not said
 * @param endAt        its end, null when not said
 * @param amounts      its figures
 * @param lines        its fee lines
 * @param outsideDesignation whether the person is in difficulty and designated, and not to this institution (S2-10a)
 */
public record SettlementFacts(
        UUID id,
        LocalDate businessDate,
        InstitutionCode institution,
        InstitutionFacts at,
        boolean reversal,
        CareCategory careCategory,
        String medType,
        String gend,
        @Nullable Integer age,
        Instant setlTime,
        @Nullable Instant beginAt,
        @Nullable Instant endAt,
        Amounts amounts,
        List<LineFacts> lines,
        boolean outsideDesignation) {

    /**
     * The figures, all in fen.
     *
     * @param medfeeFen    the whole fee
     * @param fundSumFen   {@code fund_pay_sumamt}
     * @param fundPartsFen sum of the funds' parts without the personal account
     * @param accountFen   personal account
     * @param cashFen      cash
     * @param hospitalFen  borne by the institution
     * @param fullSelfFen  outside the catalogue
     * @param overLimitFen above the price limit
     * @param firstSelfFen first self-pay
     * @param inScopeFen   in policy scope
     */
    public record Amounts(
            long medfeeFen,
            long fundSumFen,
            long fundPartsFen,
            long accountFen,
            long cashFen,
            long hospitalFen,
            long fullSelfFen,
            long overLimitFen,
            long firstSelfFen,
            long inScopeFen) {}

    public SettlementFacts with(List<LineFacts> its, boolean outside) {
        return new SettlementFacts(
                id,
                businessDate,
                institution,
                at,
                reversal,
                careCategory,
                medType,
                gend,
                age,
                setlTime,
                beginAt,
                endAt,
                amounts,
                its,
                outside);
    }

    boolean stayKnown() {
        return beginAt != null && endAt != null;
    }

    Instant stayBegin() {
        return beginAt == null ? setlTime : beginAt;
    }

    Instant stayEnd() {
        return endAt == null ? setlTime : endAt;
    }

    long lineSumFen() {
        return lines.stream().mapToLong(LineFacts::amountFen).reduce(0, Math::addExact);
    }

    /** How many items are given back more often than they were charged. */
    long unmatchedRefunds() {
        return lines.stream().allMatch(line -> line.quantityE4() >= 0) ? 0 : itemsBelowZero();
    }

    private long itemsBelowZero() {
        var net = new HashMap<String, Long>();
        lines.forEach(line -> net.merge(line.itemCode(), line.quantityE4(), Math::addExact));
        return net.values().stream().filter(quantity -> quantity < 0).count();
    }
}
