package org.medfund.claims.national;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/** Writes the answer's envelope (1.2 of the national interface). */
@Component
class Answers {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final long NUMBERS = 10_000_000_000L;
    private static final String NOWHERE = "000000";

    private final Clock clock;

    /** Begins anywhere, so that two nodes hardly ever number alike within a second. */
    private final AtomicLong next = new AtomicLong(new SecureRandom().nextLong(NUMBERS));

    Answers(Clock clock) {
        this.clock = clock;
    }

    byte[] success(RegionCode region, Map<String, Object> output) {
        return write(0, region.value(), "", output);
    }

    /** @param region whose answer it is, if that much was understood */
    byte[] failure(@Nullable RegionCode region, String errMsg) {
        return write(-1, region == null ? NOWHERE : region.value(), errMsg, Map.of());
    }

    private byte[] write(int infcode, String region, String errMsg, Map<String, Object> output) {
        SequencedMap<String, Object> answer = new LinkedHashMap<>();
        var now = clock.instant();
        answer.put("infcode", infcode);
        answer.put("inf_refmsgid", region + at(now, SECOND) + "%010d".formatted(next.getAndIncrement() % NUMBERS));
        answer.put("refmsg_time", at(now, MILLISECOND));
        answer.put("err_msg", errMsg);
        answer.put("output", output);
        answer.put("warn_msg", "");
        answer.put("cainfo", "");
        answer.put("signtype", "");
        return NationalJson.write(answer);
    }

    private static String at(Instant now, DateTimeFormatter form) {
        return form.format(now.atZone(Shanghai.ZONE));
    }
}
