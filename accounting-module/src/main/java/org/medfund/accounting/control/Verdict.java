package org.medfund.accounting.control;

import java.util.List;
import java.util.stream.Stream;
import org.medfund.kernel.Money;

/**
 * Whether the three sides agree: pure, to the fen.
 *
 * <pre>
 *   all three equal, nothing awaited of the bank             AGREED
 *   equal but for what no statement covers yet               PENDING
 *   payable, and neither booked nor on a statement           PENDING
 *   anything else                                            DIFFERENT, naming the side that two others contradict
 * </pre>
 *
 * @param differing empty unless DIFFERENT; all three sides where no two agree
 */
record Verdict(State state, List<Differing> differing) {

    Verdict {
        differing = List.copyOf(differing);
    }

    /** How the sides stand to each other. */
    enum State {
        /** 一致. */
        AGREED,
        /** 待银行确认: the bank has not confirmed yet, which is no difference. */
        PENDING,
        /** 不一致. */
        DIFFERENT
    }

    /**
     * A side that the two others contradict.
     *
     * @param expected what the two others say; where no two agree, what business says
     * @param found    what this side says
     */
    record Differing(Side side, Count expected, Count found) {

        /** How much too much; below zero too little. */
        Money by() {
            return found.fen().minus(expected.fen());
        }
    }

    private static final Verdict AGREED = new Verdict(State.AGREED, List.of());
    private static final Verdict PENDING = new Verdict(State.PENDING, List.of());

    static Verdict of(Sides sides) {
        var business = sides.business();
        var books = sides.books();
        var bank = sides.bank().plus(sides.awaited());
        if (business.equals(books) && books.equals(bank)) {
            return sides.awaited().isNothing() ? AGREED : PENDING;
        }
        if (books.isNothing() && bank.isNothing() && business.fen().isPositive()) {
            return PENDING;
        }
        return new Verdict(State.DIFFERENT, differing(business, books, bank));
    }

    /** A finding overrules equal sums: two errors may cancel each other. */
    Verdict withFinding() {
        return state == State.DIFFERENT ? this : new Verdict(State.DIFFERENT, List.of());
    }

    private static List<Differing> differing(Count business, Count books, Count bank) {
        if (books.equals(bank)) {
            return List.of(new Differing(Side.BUSINESS, books, business));
        }
        if (business.equals(bank)) {
            return List.of(new Differing(Side.BOOKS, business, books));
        }
        if (business.equals(books)) {
            return List.of(new Differing(Side.BANK, business, bank));
        }
        return Stream.of(
                        new Differing(Side.BUSINESS, business, business),
                        new Differing(Side.BOOKS, business, books),
                        new Differing(Side.BANK, business, bank))
                .toList();
    }
}
