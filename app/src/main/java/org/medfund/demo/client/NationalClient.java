package org.medfund.demo.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.medfund.kernel.Shanghai;
import tools.jackson.databind.json.JsonMapper;

/** Medfund's national interface, called by institutions that sign with x-tif headers, each call with a nonce of its own. */
public final class NationalClient {

    private static final String ADDRESS = "/fsi/api/rsfComIfsService/callService";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Web web;
    private final Supplier<Instant> now;
    private final String region;

    /**
     * @param now    Medfund's time, within a few minutes
     * @param region the place of care
     */
    public NationalClient(URI medfund, Supplier<Instant> now, String region) {
        this.web = new Web(medfund);
        this.now = now;
        this.region = region;
    }

    public NationalAnswer call(Sender sender, String infno, String msgid, Map<String, Object> input) {
        return send(sender, infno, JsonMapper.shared().writeValueAsString(envelope(sender, infno, msgid, input)));
    }

    /** A body as it is, well formed or not, in a sender's name. */
    public NationalAnswer send(Sender sender, String what, String body) {
        return post(what, body, TifSigning.headers(sender.secret(), now.get(), nonce()));
    }

    /** The same, signed so long ago. */
    public NationalAnswer sendLate(Sender sender, String what, String body, long seconds) {
        return post(what, body, TifSigning.headers(sender.secret(), now.get().minusSeconds(seconds), nonce()));
    }

    /** The same twice under one signature; the second answer. */
    public NationalAnswer sendTwice(Sender sender, String what, String body) {
        var headers = TifSigning.headers(sender.secret(), now.get(), nonce());
        post(what, body, headers);
        return post(what, body, headers);
    }

    public Map<String, Object> envelope(Sender sender, String infno, String msgid, Map<String, Object> input) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("infno", infno);
        envelope.put("msgid", msgid);
        envelope.put("mdtrtarea_admvs", region);
        envelope.put("insuplc_admdvs", region);
        envelope.put("recer_sys_code", "MEDFUND");
        envelope.put("infver", "V1.0");
        envelope.put("opter_type", "1");
        envelope.put("opter", "1001");
        envelope.put("opter_name", "收费员");
        envelope.put("inf_time", TIME.format(now.get().atZone(Shanghai.ZONE)));
        envelope.put("fixmedins_code", sender.code());
        envelope.put("fixmedins_name", sender.name());
        envelope.put("input", input);
        return envelope;
    }

    private NationalAnswer post(String what, String body, String... headers) {
        var answer = web.send("POST", ADDRESS, body.getBytes(StandardCharsets.UTF_8), headers)
                .mustBeOk();
        return new NationalAnswer(what, answer.json());
    }

    private static String nonce() {
        return UUID.randomUUID().toString();
    }
}
