package org.medfund.demo;

import java.time.Instant;
import java.time.LocalDate;

/** Medfund's time, which the demo moves on. It is never moved back. */
public interface DemoTime {

    Instant now();

    /** Makes it the evening of a business date, when everything of the date has happened. */
    void settling(LocalDate date);

    /** Makes it the afternoon, past the cut-off, of the day on which a business date is paid. */
    void playing(LocalDate payday);
}
