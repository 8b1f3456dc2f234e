package org.medfund.claims.settlement;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medfund.kernel.Money;
import org.medfund.kernel.Violation;

/** The fee lines add up, each by itself and all together. */
final class FeeLineSums {

    private FeeLineSums() {}

    /** Amount = fully self-paid + above the limit + first-pay + in scope, in each line. */
    static List<Violation> lineSplits(SettlementRecord record, RegionFacts facts) {
        var lines = record.lines();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).parts().equals(lines.get(i).amount()))
                .mapToObj(i -> new Violation(
                        "/feedetail/" + i + "/det_item_fee_sumamt",
                        lines.get(i).parts().toString(),
                        lines.get(i).amount().toString()))
                .toList();
    }

    /** The lines add up to the total fee and to its four parts. */
    static List<Violation> totals(SettlementRecord record, RegionFacts facts) {
        var amounts = record.amounts();
        return Stream.of(
                        total(record, "medfee_sumamt", FeeLine::amount, amounts.medfee()),
                        total(record, "fulamt_ownpay_amt", FeeLine::fullSelf, amounts.fullSelf()),
                        total(record, "overlmt_selfpay", FeeLine::overLimit, amounts.overLimit()),
                        total(record, "preselfpay_amt", FeeLine::firstSelf, amounts.firstSelf()),
                        total(record, "inscp_scp_amt", FeeLine::inScope, amounts.inScope()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Violation> total(
            SettlementRecord record, String field, Function<FeeLine, Money> part, Money received) {
        var sum = Money.ZERO;
        for (var line : record.lines()) {
            sum = sum.plus(part.apply(line));
        }
        return Identities.equal(field, sum, received);
    }
}
