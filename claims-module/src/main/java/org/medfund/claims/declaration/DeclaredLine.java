package org.medfund.claims.declaration;

import java.util.Comparator;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;

/**
 * A month in one fund and care category (S3-art14); amounts in fen, reversals negative in the month of their own time.
 *
 * @param fund      a fund that bears a part
 * @param care      the care category
 * @param count     settlements that the fund bears a part of, as the region counts reversals
 * @param medfeeFen their total fees
 * @param fundFen   the fund's own part
 */
record DeclaredLine(FundType fund, CareCategory care, long count, Money medfeeFen, Money fundFen) {

    static final Comparator<DeclaredLine> ORDER = Comparator.comparing(DeclaredLine::place);

    /** What a month is divided by. */
    record Place(FundType fund, CareCategory care) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing((Place place) -> place.fund.code()).thenComparing(Place::care);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return fund.code() + " " + care;
        }
    }

    Place place() {
        return new Place(fund, care);
    }

    /** Whether it says nothing, as where every settlement was reversed in the same month and neither counts. */
    boolean isNothing() {
        return count == 0 && medfeeFen.isZero() && fundFen.isZero();
    }

    /** The same place, with what another line of it adds. */
    DeclaredLine plus(DeclaredLine other) {
        return new DeclaredLine(
                fund,
                care,
                Math.addExact(count, other.count),
                medfeeFen.plus(other.medfeeFen),
                fundFen.plus(other.fundFen));
    }

    /** Place and figures, amounts in yuan, for whoever has to mend them. */
    String words() {
        return "%s: %d settlements, medfee_sumamt %s, fund_pay_sumamt %s".formatted(place(), count, medfeeFen, fundFen);
    }
}
