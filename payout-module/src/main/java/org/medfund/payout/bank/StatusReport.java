package org.medfund.payout.bank;

import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.payout.bank.PaymentReport.PaymentStatus;

/** Reads a pain.002.001.10. */
final class StatusReport {

    private StatusReport() {}

    static PaymentReport read(String xml) {
        var report = Iso20022.statusReport(xml).getCstmrPmtStsRpt();
        var group = report.getOrgnlGrpInfAndSts();
        var rejection = "RJCT".equals(group.getGrpSts()) ? reason(group.getStsRsnInf()) : null;
        var payments = report.getOrgnlPmtInfAndSts().stream()
                .flatMap(instruction -> instruction.getTxInfAndSts().stream())
                .map(StatusReport::status)
                .distinct()
                .toList();
        return new PaymentReport(rejection, payments);
    }

    private static PaymentStatus status(PaymentTransaction105 transaction) {
        var original = transaction.getOrgnlTxRef();
        return new PaymentStatus(
                transaction.getOrgnlEndToEndId(),
                transaction.getTxSts(),
                transaction.getStsRsnInf().isEmpty() ? null : reason(transaction.getStsRsnInf()),
                transaction.getAcctSvcrRef(),
                original == null ? null : original.getIntrBkSttlmDt());
    }

    private static String reason(@Nullable List<StatusReasonInformation12> reasons) {
        return reasons == null || reasons.isEmpty()
                ? "NARR"
                : reasons.getFirst().getRsn().getCd();
    }
}
