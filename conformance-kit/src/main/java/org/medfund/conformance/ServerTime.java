package org.medfund.conformance;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The clock by which calls are stamped and signed; a server with a time of its own tells it in its answers. */
final class ServerTime {

    static final String OWN = "own";
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private static final String SERVER = "server";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");

    private ServerTime() {}

    /** @throws IllegalArgumentException if the option is no time */
    static Clock clock(String option, Server server) {
        var own = Clock.system(SHANGHAI);
        try {
            return switch (option) {
                case OWN -> own;
                case SERVER -> from(ask(server), own);
                default -> from(at(option, TIME), own);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time can be read from --time=" + option, e);
        }
    }

    private static Clock from(Instant now, Clock own) {
        return Clock.offset(own, Duration.between(own.instant(), now));
    }

    /** An empty envelope is refused, and the refusal has the time. */
    private static Instant ask(Server server) {
        var answer = server.send(Recorded.JSON.createObjectNode(), Map.of()).envelope();
        var stamp = answer.has("refmsg_time") ? answer.path("refmsg_time") : answer.path("respond_time");
        return at(Recorded.plain(stamp), STAMP);
    }

    private static Instant at(String text, DateTimeFormatter form) {
        return LocalDateTime.parse(text, form).atZone(SHANGHAI).toInstant();
    }
}
