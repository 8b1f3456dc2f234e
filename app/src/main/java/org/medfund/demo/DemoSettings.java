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
 */
public record DemoSettings(
        URI medfund,
        URI bank,
        int settlements,
        UnaryOperator<LocalDate> nextWorkingDay,
        DemoTime time,
        PrintStream out,
        boolean terminal) {}
