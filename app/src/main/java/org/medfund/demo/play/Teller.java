package org.medfund.demo.play;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Locale;

/** Tells the day on a terminal. */
public final class Teller {

    private static final int BAR = 40;

    private final PrintStream out;

    public Teller(PrintStream out) {
        this.out = out;
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

    /** Draws over the same line until all is done. */
    void progress(String what, int done, int all, String note) {
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
        out.flush();
    }

    /** Yuan with thousands separators. */
    static String yuan(long fen) {
        return String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
    }
}
