package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The State Council's notice of working days for a year was loaded, or loaded again with other days.
 *
 * @param region         {@link #NATION}: the notice holds everywhere
 * @param year           the year
 * @param changeNo       from 1, of the year
 * @param weekdaysOff    how many Mondays to Fridays are off
 * @param weekendsWorked how many Saturdays and Sundays are worked
 * @param loadedOn       the Shanghai date of loading
 * @param sha256         the salted digest of the days
 */
public record CalendarLoaded(
        RegionCode region,
        int year,
        int changeNo,
        int weekdaysOff,
        int weekendsWorked,
        LocalDate loadedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.calendar-loaded";

    /** The division code of the whole country. */
    public static final RegionCode NATION = new RegionCode("100000");

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return loadedOn;
    }

    @Override
    public String stream() {
        return "calendar/" + year;
    }
}
