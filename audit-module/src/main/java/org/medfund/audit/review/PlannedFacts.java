package org.medfund.audit.review;

import java.math.BigInteger;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.LineFacts;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.audit.rule.SettlementFacts.Amounts;
import org.medfund.claims.PlannedVisit;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;

/** A visit before its settlement, as rules see settlements (S2-5d); pure. */
final class PlannedFacts {

    private static final BigInteger E6_OF_FEN_BY_E4 = BigInteger.valueOf(100_000_000);

    private PlannedFacts() {}

    /**
     * Nobody has paid yet: the figures add up with the whole fee in scope and in cash.
     *
     * @param bought the items that the institution had bought
     */
    static SettlementFacts of(
            UUID id, PlannedVisit visit, CareCategory care, InstitutionFacts at, Instant now, Set<String> bought) {
        var began = Shanghai.dateOf(visit.beganAt());
        var total =
                Money.sum(visit.lines().stream().map(PlannedVisit.Line::amount)).fen();
        return new SettlementFacts(
                id,
                Shanghai.dateOf(now),
                visit.institution(),
                at,
                false,
                care,
                visit.medType(),
                visit.sex(),
                Period.between(visit.bornOn(), began).getYears(),
                now,
                visit.beganAt(),
                now,
                new Amounts(total, 0, 0, 0, total, 0, 0, 0, 0, total),
                lines(visit.lines(), bought),
                false);
    }

    private static List<LineFacts> lines(List<PlannedVisit.Line> lines, Set<String> bought) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> line(i + 1, lines.get(i), bought))
                .toList();
    }

    private static LineFacts line(int number, PlannedVisit.Line line, Set<String> bought) {
        var fen = line.amount().fen();
        var quantity = line.quantity().tenThousandths();
        return new LineFacts(number, line.item(), fen, quantity, priceE6(fen, quantity), bought.contains(line.item()));
    }

    /** Rounded down, so that no rounding makes a price too high. */
    private static long priceE6(long fen, long quantityE4) {
        return quantityE4 == 0
                ? 0
                : BigInteger.valueOf(fen)
                        .multiply(E6_OF_FEN_BY_E4)
                        .divide(BigInteger.valueOf(quantityE4))
                        .longValueExact();
    }
}
