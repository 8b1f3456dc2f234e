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

    /** Identifies a message by its time and subject, so that an answer given again is the same message again. */
    static String messageId(String kind, OffsetDateTime createdAt, Object subject) {
        return "%s%s-%08X".formatted(kind, DIGITS.format(createdAt), subject.hashCode());
    }
}
