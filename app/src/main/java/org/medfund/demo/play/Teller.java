package org.medfund.demo.play;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;

/** Tells the day on a terminal. */
public final class Teller {

    private static final int BAR = 40;

    private static final int TENTHS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private int tenthsTold;

    /** @param terminal whether a line can be drawn over; else progress is told in lines, one for each tenth */
    public Teller(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Begins a step. */
    public void heading(String text) {
        out.println();
        out.println("== " + text);
    }

    public void line(String text) {
        out.println("   " + text);
    }

    void table(TextTable table) {
        table.lines().forEach(row -> out.println("   " + row));
    }

    void progress(String what, int done, int all, String note) {
        if (terminal) {
            drawOver(what, done, all, note);
        } else {
            tellTenths(what, done, all, note);
        }
        out.flush();
    }

    private void tellTenths(String what, int done, int all, String note) {
        var tenths = all == 0 ? TENTHS : (int) ((long) TENTHS * done / all);
        if (tenths > tenthsTold) {
            out.printf(Locale.ROOT, "   %s %,d of %,d  %s%n", what, done, all, note);
            tenthsTold = tenths == TENTHS ? 0 : tenths;
        }
    }

    /** Draws over the same line until all is done. */
    private void drawOver(String what, int done, int all, String note) {
        var filled = all == 0 ? BAR : (int) ((long) BAR * done / all);
        out.printf(
                Locale.ROOT,
                "\r   %s [%s%s] %,d of %,d  %s   ",
                what,
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                done,
                all,
                note);
        if (done >= all) {
            out.println();
        }
    }

    /** Yuan with thousands separators. */
    static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }
}
