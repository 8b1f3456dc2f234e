package org.medfund.claims.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.settlement.SettlementReader;
import org.medfund.claims.settlement.SettlementRecord;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** Arrivals as the desk would have prepared them. */
final class SettlementMother {

    private static final String POLICY = "ab".repeat(32);

    private SettlementMother() {}

    static Arrival arrival(String region, SettlementJson json) {
        return arrival(region, json, null);
    }

    static Arrival arrival(String region, SettlementJson json, @Nullable Refused refusal) {
        return arrival(region, record(json), refusal);
    }

    static Arrival arrival(String region, SettlementRecord record, @Nullable Refused refusal) {
        return new Arrival(
                new SettlementRow(
                        Ids.next(),
                        new RegionCode(region),
                        CareCategory.OUTPATIENT,
                        POLICY,
                        "his",
                        null,
                        record,
                        false),
                refusal);
    }

    static SettlementRecord record(SettlementJson json) {
        return SettlementReader.read(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A record with a character that PostgreSQL cannot store, which the reader would have refused. */
    static SettlementRecord unstorable(SettlementJson json) {
        var record = record(json);
        return new SettlementRecord(
                record.institution(),
                record.medinsSetlId(),
                "\u0000",
                record.mdtrtId(),
                record.patient(),
                record.codes(),
                record.setlTime(),
                record.beginAt(),
                record.endAt(),
                record.amounts(),
                record.lines());
    }
}
