package org.medfund.payout;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/**
 * A settlement or reversal as claims stores it, as far as payout cares.
 *
 * @param pooledFen  the part of the basic pooled fund
 * @param accountFen the part of the personal account
 */
public record Settlement(
        UUID id,
        UUID chunkId,
        RegionCode region,
        LocalDate businessDate,
        InstitutionCode institution,
        String insutype,
        CareCategory care,
        long pooledFen,
        long accountFen,
        boolean elsewhere,
        @Nullable Settlement reverses) {

    /** An outpatient visit of an employee, in a chunk of its own. */
    public static Settlement of(RegionCode region, LocalDate date, InstitutionCode institution, long pooledFen) {
        return new Settlement(
                Ids.next(),
                Ids.next(),
                region,
                date,
                institution,
                "310",
                CareCategory.OUTPATIENT,
                pooledFen,
                0,
                false,
                null);
    }

    public Settlement insured(String code) {
        return new Settlement(
                id, chunkId, region, businessDate, institution, code, care, pooledFen, accountFen, elsewhere, reverses);
    }

    public Settlement care(CareCategory category) {
        return new Settlement(
                id,
                chunkId,
                region,
                businessDate,
                institution,
                insutype,
                category,
                pooledFen,
                accountFen,
                elsewhere,
                reverses);
    }

    public Settlement account(long fen) {
        return new Settlement(
                id, chunkId, region, businessDate, institution, insutype, care, pooledFen, fen, elsewhere, reverses);
    }

    public Settlement insuredElsewhere() {
        return new Settlement(
                id, chunkId, region, businessDate, institution, insutype, care, pooledFen, accountFen, true, reverses);
    }

    /** Its full reversal on a date. */
    public Settlement reversedOn(LocalDate date) {
        return new Settlement(
                Ids.next(),
                Ids.next(),
                region,
                date,
                institution,
                insutype,
                care,
                -pooledFen,
                -accountFen,
                elsewhere,
                this);
    }

    public long fundSumFen() {
        return pooledFen + accountFen;
    }

    /** Every column of the table {@code settlement}. */
    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        amounts(columns);
        columns.put("id", id);
        columns.put("chunk_id", chunkId);
        columns.put("reverses_id", reverses == null ? null : reverses.id());
        columns.put("reverses_business_date", reverses == null ? null : reverses.businessDate());
        columns.put("business_date", businessDate);
        for (var time : new String[] {"setl_time", "begin_at", "end_at", "recorded_at"}) {
            columns.put(time, noon());
        }
        for (var text : new String[] {"medins_setl_id", "setl_id", "mdtrt_id", "psn_no"}) {
            columns.put(text, Ids.text(id));
        }
        columns.put("psn_type", "11");
        columns.put("region", region.value());
        columns.put("institution", institution.value());
        columns.put("insutype", insutype);
        columns.put("med_type", "11");
        columns.put("care_category", care.name());
        columns.put("clr_type", "11");
        columns.put("insured_region", elsewhere ? "110100" : region.value());
        columns.put("recorded_by", "test");
        columns.put("policy_version", new byte[32]);
        columns.put("salt", new byte[16]);
        columns.put("fee_lines", "[]");
        return columns;
    }

    private void amounts(Map<String, @Nullable Object> columns) {
        for (var zero : new String[] {
            "large_sum",
            "serious_illness",
            "civil_servant",
            "enterprise",
            "assistance",
            "other",
            "mutual_aid",
            "cash",
            "hospital",
            "full_self",
            "over_limit",
            "first_self"
        }) {
            columns.put(zero + "_fen", 0L);
        }
        columns.put("medfee_fen", fundSumFen());
        columns.put("in_scope_fen", fundSumFen());
        columns.put("fund_sum_fen", fundSumFen());
        columns.put("pooled_fen", pooledFen);
        columns.put("account_fen", accountFen);
    }

    private OffsetDateTime noon() {
        return Shanghai.instantOf(businessDate.atTime(12, 0)).atOffset(ZoneOffset.UTC);
    }
}
