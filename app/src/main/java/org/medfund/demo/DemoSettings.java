package org.medfund.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * What a demo needs to know.
 *
 * @param medfund        where Medfund listens
 * @param bank           where the bank simulator listens
 * @param settlements    how many settlements the day has
 * @param nextWorkingDay the working day after a date
 * @param time           Medfund's time
 * @param out            where the day is told
 * @param terminal       whether that is a terminal
 * @param stays          whether Medfund stays up after the day
 */
public record DemoSettings(
        URI medfund,
        URI bank,
        int settlements,
        UnaryOperator<LocalDate> nextWorkingDay,
        DemoTime time,
        PrintStream out,
        boolean terminal,
        boolean stays) {

    /** With fewer, nothing may be there that is taken back, or no institution with enough rows to err in. */
    public static final int FEWEST = 100;

    /** With more, the births of a day would be of mothers who gave birth the day before. */
    public static final int MOST = 20_000;

    /** Whether a text is a number of settlements that a day can have. */
    public static boolean isInRange(String settlements) {
        if (!settlements.matches("[0-9]{1,9}")) {
            return false;
        }
        var number = Integer.parseInt(settlements);
        return number >= FEWEST && number <= MOST;
    }
}
