package org.medfund.accounting.control;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The reconciliation of a close date, in fen.
 *
 * @param agreed    rows whose three sides agree
 * @param pending   rows that wait for the bank
 * @param different rows that disagree; zero on a clean day
 * @param findings  what is wrong, by name
 */
record ThreeWayReport(
        String region,
        LocalDate date,
        long agreed,
        long pending,
        long different,
        long businessFen,
        long booksFen,
        long bankFen,
        List<Row> rows,
        List<Finding> findings) {

    static ThreeWayReport of(Scope scope, List<Row> rows, List<Finding> findings) {
        return new ThreeWayReport(
                scope.region().value(),
                scope.date(),
                count(rows, Verdict.State.AGREED),
                count(rows, Verdict.State.PENDING),
                count(rows, Verdict.State.DIFFERENT),
                sum(rows, Row::businessFen),
                sum(rows, Row::booksFen),
                sum(rows, Row::bankFen),
                rows,
                findings);
    }

    private static long count(List<Row> rows, Verdict.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static long sum(List<Row> rows, ToLongFunction<Row> column) {
        return rows.stream().mapToLong(column).reduce(0, Math::addExact);
    }

    /**
     * One institution and fund.
     *
     * @param lines       settlements that were paid
     * @param payments    payments that business expects: one, or none where nothing is payable
     * @param vouchers    payments booked less returns
     * @param bankEntries payments on the statement less returns
     * @param awaitedFen  booked, and on no statement yet
     * @param differing   which side differs and by how much
     */
    record Row(
            String institution,
            String fund,
            Verdict.State state,
            long lines,
            long payments,
            long businessFen,
            long vouchers,
            long booksFen,
            long bankEntries,
            long bankFen,
            long awaitedFen,
            List<Difference> differing) {

        static Row of(Sides sides, Verdict verdict) {
            return new Row(
                    sides.institution(),
                    sides.fund(),
                    verdict.state(),
                    sides.lines(),
                    sides.business().payments(),
                    sides.business().fen().fen(),
                    sides.books().payments(),
                    sides.books().fen().fen(),
                    sides.bank().payments(),
                    sides.bank().fen().fen(),
                    sides.awaited().fen().fen(),
                    verdict.differing().stream().map(Difference::of).toList());
        }
    }

    /**
     * How far a side is from the two others, in fen.
     *
     * @param byFen      too much; below zero too little
     * @param byPayments the same in payments
     */
    record Difference(Side side, long byFen, long byPayments) {

        static Difference of(Verdict.Differing differing) {
            return new Difference(
                    differing.side(),
                    differing.by().fen(),
                    differing.found().payments() - differing.expected().payments());
        }
    }
}
