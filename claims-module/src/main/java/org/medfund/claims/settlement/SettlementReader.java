package org.medfund.claims.settlement;

import static org.medfund.claims.settlement.SettlementField.*;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.wire.WireDocument;
import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireRead;
import org.medfund.claims.wire.WireValues;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * Reads a settlement record in the shape of the national query 5203 with its fee lines in the node {@code feedetail}. A wrong
 * record names every wrong field.
 */
public final class SettlementReader {

    private static final String FEE_LINES = "feedetail";

    private static final WireDocument DOCUMENT = new WireDocument(
            SettlementField.values(), Map.of(FEE_LINES, FeeLineField.values(), "setldetail", FundDetailField.values()));

    private SettlementReader() {}

    /** @throws org.medfund.kernel.Refused if it is not JSON, or with every field that is wrong */
    public static SettlementRecord read(byte[] json) {
        var read = DOCUMENT.read(json);
        either(read.values(), PSN_PART_AMT, PSN_PAY);
        either(read.values(), PSN_CASH_PAY, CASH_PAYAMT);
        return record(read.orRefuse());
    }

    /** The settlement outputs and the query name two fields differently; one must be there, and both must agree. */
    private static void either(WireValues values, WireField one, WireField other) {
        var first = values.find(one, Object.class);
        var second = values.find(other, Object.class);
        if (first == null && second == null) {
            values.wrong(one.wireName(), one.expected(), "nothing");
        } else if (first != null && second != null && !first.equals(second)) {
            values.wrong(one.wireName(), "the same as " + other.wireName(), "another amount");
        }
    }

    private static SettlementRecord record(WireRead read) {
        var values = read.values();
        return new SettlementRecord(
                new InstitutionCode(text(values, FIXMEDINS_CODE)),
                text(values, MEDINS_SETL_ID),
                text(values, SETL_ID),
                text(values, MDTRT_ID),
                patient(values),
                codes(values),
                values.get(SETL_TIME, Instant.class),
                values.get(BEGNDATE, Instant.class),
                values.get(ENDDATE, Instant.class),
                SettlementAmounts.of(values),
                read.list(FEE_LINES).stream().map(FeeLines::of).toList());
    }

    private static Patient patient(WireValues values) {
        return new Patient(
                text(values, PSN_NO),
                text(values, PSN_TYPE),
                textOrNull(values, GEND),
                values.find(AGE, Integer.class),
                values.get(INSU_OPTINS, RegionCode.class));
    }

    private static Classification codes(WireValues values) {
        return new Classification(
                text(values, INSUTYPE),
                text(values, MED_TYPE),
                text(values, CLR_TYPE),
                textOrNull(values, CLR_WAY),
                textOrNull(values, CLR_OPTINS),
                textOrNull(values, PAY_LOC),
                values.find(FIXMEDINS_POOLAREA, RegionCode.class),
                textOrNull(values, REFD_SETL_FLAG));
    }

    private static String text(WireValues values, SettlementField field) {
        return values.get(field, String.class);
    }

    private static @Nullable String textOrNull(WireValues values, SettlementField field) {
        return values.find(field, String.class);
    }
}
