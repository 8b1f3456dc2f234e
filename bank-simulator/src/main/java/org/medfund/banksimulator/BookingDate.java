package org.medfund.banksimulator;

import java.time.LocalDate;

/** The bank's day in Asia/Shanghai, as it is asked for and answered. */
record BookingDate(LocalDate date) {

    /** Checks what a caller sent, where the date may be missing. */
    BookingDate {
        if (date == null) {
            throw new IllegalArgumentException("date is missing.");
        }
    }
}
