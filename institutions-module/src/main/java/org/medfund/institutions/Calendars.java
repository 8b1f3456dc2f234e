package org.medfund.institutions;

import org.medfund.kernel.WorkingCalendar;

/** The official working days, as far as the State Council's notices are loaded. */
public interface Calendars {

    /** From memory, fresh as {@link PolicyBooks} are. A year that is not loaded throws when it is asked about. */
    WorkingCalendar working();
}
