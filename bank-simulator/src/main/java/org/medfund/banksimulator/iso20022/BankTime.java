package org.medfund.banksimulator.iso20022;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as the bank writes them: Asia/Shanghai with its offset. */
final class BankTime {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    private BankTime() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atZone(SHANGHAI).toOffsetDateTime();
    }

    /** The identification of a message made at this time; the same report of the same time has the same one. */
    static String messageId(String kind, OffsetDateTime createdAt) {
        return kind + DIGITS.format(createdAt);
    }
}
