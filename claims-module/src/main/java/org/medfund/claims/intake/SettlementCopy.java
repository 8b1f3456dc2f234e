package org.medfund.claims.intake;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.SettlementRecord;
import org.medfund.claims.settlement.SettlementRow;

/** Writes arrivals as rows for the table {@code settlement}, in the order of its columns. */
final class SettlementCopy {

    /** All columns of {@code settlement}, in its order. */
    static final String COLUMNS = """
            id, chunk_id, reverses_id, setl_time, begin_at, end_at, recorded_at, medfee_fen, fund_sum_fen, pooled_fen,
            large_sum_fen, serious_illness_fen, civil_servant_fen, enterprise_fen, assistance_fen, other_fen, account_fen,
            mutual_aid_fen, cash_fen, hospital_fen, full_self_fen, over_limit_fen, first_self_fen, in_scope_fen,
            business_date, reverses_business_date, age, region, institution, medins_setl_id, setl_id, mdtrt_id, psn_no,
            psn_type, gend, insutype, med_type, care_category, clr_type, clr_way, clr_optins, pay_loc, insured_region,
            recorded_by, policy_version, salt, fee_lines, trace_due""";

    private static final int COLUMN_COUNT = 48;
    private static final int WITH_HASH = COLUMN_COUNT + 1;

    private final CopyBuffer out = new CopyBuffer();
    private final Instant recordedAt;

    SettlementCopy(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    void add(Sealed sealed, UUID chunkId) {
        var arrival = sealed.arrival();
        var row = arrival.row();
        var reverses = row.reverses();
        out.row(WITH_HASH).uuid(row.id()).uuid(chunkId).uuid(reverses == null ? null : reverses.id());
        times(row.content());
        amounts(row.content().amounts());
        out.date(row.businessDate()).date(reverses == null ? null : reverses.businessDate());
        out.integer(row.content().patient().age()).text(row.region().value());
        identity(row.content());
        codes(row);
        out.text(row.recordedBy()).bytes(HexFormat.of().parseHex(row.policyVersion()));
        out.bytes(sealed.salt()).text(arrival.packedLines());
        out.bool(row.traceDue()).bytes(arrival.contentHash());
    }

    byte[] toBytes() {
        return out.toBytes();
    }

    private void times(SettlementRecord content) {
        out.instant(content.setlTime())
                .instant(content.beginAt())
                .instant(content.endAt())
                .instant(recordedAt);
    }

    private void amounts(Amounts amounts) {
        out.number(amounts.medfee().fen())
                .number(amounts.fundSum().fen())
                .number(amounts.pooled().fen());
        out.number(amounts.largeSum().fen()).number(amounts.seriousIllness().fen());
        out.number(amounts.civilServant().fen()).number(amounts.enterprise().fen());
        out.number(amounts.assistance().fen()).number(amounts.other().fen());
        out.number(amounts.account().fen()).number(amounts.mutualAid().fen());
        out.number(amounts.cash().fen()).number(amounts.hospital().fen());
        out.number(amounts.fullSelf().fen()).number(amounts.overLimit().fen());
        out.number(amounts.firstSelf().fen()).number(amounts.inScope().fen());
    }

    private void identity(SettlementRecord content) {
        out.text(content.institution().value()).text(content.medinsSetlId()).text(content.setlId());
        out.text(content.mdtrtId())
                .text(content.patient().psnNo())
                .text(content.patient().psnType());
        out.text(content.patient().gend());
    }

    private void codes(SettlementRow row) {
        var codes = row.content().codes();
        out.text(codes.insutype()).text(codes.medType()).text(row.care().name()).text(codes.clrType());
        out.text(codes.clrWay()).text(codes.clrOptins()).text(codes.payLoc());
        out.text(row.content().patient().insuredRegion().value());
    }
}
