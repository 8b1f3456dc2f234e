package org.medfund.claims.national.settlement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.trace.GivenCode;
import org.medfund.claims.trace.TraceCodes;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The trace codes that come with a settlement (node drug_trac_info of 2207). The patient has been settled by then: codes that
 * cannot be taken leave the settlement standing and waiting for its codes, and the answer says so.
 */
@Component
class GivenCodes {

    private static final String NODE = "drug_trac_info";
    private static final String SPLIT = "1";

    private final TraceCodes codes;
    private final TransactionOperations transactions;

    GivenCodes(TraceCodes codes, TransactionOperations transactions) {
        this.codes = codes;
        this.transactions = transactions;
    }

    /** @return why the codes were not taken; null when they were, or none came */
    @Nullable
    String record(NationalCall call, SettlementRow row) {
        var given = given(call);
        if (given.isEmpty()) {
            return null;
        }
        try {
            var actor = WindowCall.actor(call);
            transactions.executeWithoutResult(status -> codes.record(row.id(), given, actor));
            return null;
        } catch (Refused refused) {
            return refused.errorCode().code() + " " + refused.errorCode().chinese();
        }
    }

    private static List<GivenCode> given(NationalCall call) {
        return call.header().infno().startsWith("2207")
                ? call.input().list(NODE).stream().map(GivenCodes::code).toList()
                : List.of();
    }

    private static GivenCode code(NodeValues node) {
        return new GivenCode(
                node.text("feedetl_sn"),
                node.text("drug_trac_codg"),
                node.text("trdn_flag").equals(SPLIT));
    }
}
