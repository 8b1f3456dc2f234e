package org.medfund.conformance;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A hospital's or a pharmacy's system: puts inputs into envelopes (1.1) and signs them. */
final class Caller {

    private static final int NUMBERS = 10_000;
    private static final AtomicInteger NEXT = new AtomicInteger(new SecureRandom().nextInt(NUMBERS));
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Server server;
    private final Clock clock;
    private final Values values;

    Caller(Server server, Clock clock, Values values) {
        this.server = server;
        this.clock = clock;
        this.values = values;
    }

    /** A message id that was not used before: institution, time and number. */
    String msgid() {
        return values.get("fixmedins_code") + STAMP.format(now()) + "%04d".formatted(NEXT.getAndIncrement() % NUMBERS);
    }

    ObjectNode envelope(String infno, String msgid, JsonNode input) {
        var envelope = Recorded.JSON.createObjectNode();
        envelope.put("infno", infno);
        envelope.put("msgid", msgid);
        envelope.put("mdtrtarea_admvs", values.get("mdtrtarea_admvs"));
        envelope.put("insuplc_admdvs", values.get("insuplc_admdvs"));
        envelope.put("recer_sys_code", values.get("recer_sys_code"));
        envelope.put("dev_no", "");
        envelope.put("dev_safe_info", "");
        envelope.put("cainfo", "");
        envelope.put("signtype", "");
        envelope.put("infver", values.get("infver"));
        envelope.put("opter_type", "1");
        envelope.put("opter", values.get("opter"));
        envelope.put("opter_name", values.get("opter_name"));
        envelope.put("inf_time", ServerTime.TIME.format(now()));
        envelope.put("fixmedins_code", values.get("fixmedins_code"));
        envelope.put("fixmedins_name", values.get("fixmedins_name"));
        envelope.put("sign_no", values.getOr("sign_no", ""));
        envelope.set("input", input);
        return envelope;
    }

    Reply send(ObjectNode envelope) {
        var infno = envelope.path("infno").asString();
        try {
            var signing = Signing.valueOf(values.get("signing"));
            return server.send(
                    envelope, signing.headers(values.get("key"), values.get("secret"), infno, clock.instant()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ServerTime.SHANGHAI);
    }
}
