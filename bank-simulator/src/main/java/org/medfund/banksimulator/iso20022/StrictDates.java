package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.adapters.IsoDateAdapter;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateTimeAdapter;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates that exist. Prowide's own adapters silently make another day of 30 February; these refuse it. */
final class StrictDates {

    private StrictDates() {}

    static void install(Unmarshaller unmarshaller) {
        unmarshaller.setAdapter(IsoDateAdapter.class, new IsoDateAdapter(new Day()));
        unmarshaller.setAdapter(IsoDateTimeAdapter.class, new IsoDateTimeAdapter(new Moment()));
    }

    /** An ISODate; a zone behind it says nothing to a bank of one zone. */
    private static final class Day extends XmlAdapter<String, LocalDate> {

        @Override
        public LocalDate unmarshal(String text) {
            return LocalDate.parse(text.strip(), DateTimeFormatter.ISO_DATE);
        }

        @Override
        public String marshal(LocalDate day) {
            return day.toString();
        }
    }

    /** An ISODateTime; without an offset it is meant in Asia/Shanghai. */
    private static final class Moment extends XmlAdapter<String, OffsetDateTime> {

        @Override
        public OffsetDateTime unmarshal(String text) {
            var parsed =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from);
            return parsed instanceof ZonedDateTime zoned
                    ? zoned.toOffsetDateTime()
                    : ((LocalDateTime) parsed)
                            .atZone(ZoneId.of("Asia/Shanghai"))
                            .toOffsetDateTime();
        }

        @Override
        public String marshal(OffsetDateTime moment) {
            return moment.toString();
        }
    }
}
