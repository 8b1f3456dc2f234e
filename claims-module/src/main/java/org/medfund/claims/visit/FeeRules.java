package org.medfund.claims.visit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What fee lines must keep beside those that stand; pure. */
public final class FeeRules {

    /** In yuan; within it the exact arithmetic of splitting a line stays in its range. */
    private static final long GREATEST = 100_000_000;

    private FeeRules() {}

    /** @throws Refused naming the lines with a taken serial, or with a wrong sum, or with nothing to take back */
    public static void added(List<VisitFee> standing, List<VisitFee> added) {
        var serials = new HashSet<>(standing.stream().map(VisitFee::serial).toList());
        refuse(
                ClaimsError.FEE_SERIAL_TAKEN,
                IntStream.range(0, added.size())
                        .filter(i -> !serials.add(added.get(i).serial()))
                        .mapToObj(i -> new Violation(
                                at(i, "feedetl_sn"), "本次就诊内不重复", added.get(i).serial())));
        refuse(
                ClaimsError.FEE_AMOUNT_WRONG,
                IntStream.range(0, added.size())
                        .filter(i -> !sumHolds(added.get(i)))
                        .mapToObj(i -> new Violation(
                                at(i, "det_item_fee_sumamt"),
                                sum(added.get(i)).toPlainString(),
                                added.get(i).amount().toString())));
        remaining(Stream.concat(standing.stream(), added.stream()).toList());
    }

    /** @throws Refused naming the refunds of lines that are settled: their settlement has to be revoked first */
    static void refundsOfOpenLines(List<StandingFee> standing, List<VisitFee> added) {
        var settled = standing.stream()
                .filter(line -> !line.isOpen())
                .map(line -> line.fee().serial())
                .collect(Collectors.toSet());
        refuse(
                ClaimsError.REFUND_WITHOUT_LINE,
                added.stream()
                        .filter(line -> line.refundOf() != null && settled.contains(line.refundOf()))
                        .map(line -> new Violation("/feedetail/init_feedetl_sn", "未结算的原明细", line.serial())));
    }

    /** @throws Refused naming the refunds whose line does not stand, or that take back more than it */
    static void remaining(List<VisitFee> lines) {
        var refunds = new Refunds();
        refuse(
                ClaimsError.REFUND_WITHOUT_LINE,
                lines.stream()
                        .filter(line -> !refunds.takeUp(line))
                        .map(line -> new Violation("/feedetail/init_feedetl_sn", "已上传且未退完的原明细", line.serial())));
    }

    private static boolean sumHolds(VisitFee fee) {
        var sum = sum(fee);
        return sum.compareTo(fee.amount().yuan()) == 0 && sum.abs().compareTo(BigDecimal.valueOf(GREATEST)) < 0;
    }

    private static BigDecimal sum(VisitFee fee) {
        return fee.price().yuan().multiply(fee.quantity().value()).setScale(2, RoundingMode.HALF_UP);
    }

    private static String at(int line, String field) {
        return "/feedetail/" + line + "/" + field;
    }

    private static void refuse(ClaimsError error, Stream<Violation> violations) {
        var found = violations.toList();
        if (!found.isEmpty()) {
            throw new Refused(error, found);
        }
    }
}
