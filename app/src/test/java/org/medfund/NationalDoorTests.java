package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import medfundtest.NationalSigning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.Shanghai;
import tools.jackson.databind.json.JsonMapper;

/** The door of the national interface in the running application: no token, a signature. */
class NationalDoorTests {

    private static final RunningMedfund MEDFUND = PlayedDay.shared().medfund();
    private static final RawHttp HTTP = new RawHttp(MEDFUND.uri());
    private static final String ADDRESS = "/fsi/api/rsfComIfsService/callService";
    private static final String SECRET = "the-token-of-the-door";
    private static final NationalSigning SIGNING = NationalSigning.tif("door", SECRET);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @BeforeAll
    static void signs() {
        var profiles = "/api/institutions/" + GoodRequests.INSTITUTION + "/signing-profiles";
        var form =
                Map.of("variant", "TIF", "validFrom", "2025-01-01T00:00:00+08:00", "keyId", "door", "secret", SECRET);
        var proposed = MEDFUND.client().post("maker", profiles, form).mustBeOk().json();
        var confirmation = profiles + "/" + proposed.path("number").asInt() + "/confirmation";
        MEDFUND.client().post("checker", confirmation, Map.of()).mustBeOk();
    }

    @Test
    void whoSignsComesInWithoutAToken() {
        var envelope = envelope("2026");
        var reply = send(ADDRESS, envelope, SIGNING.sign(envelope, clock().instant()));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("infcode").asInt(-1)).as(reply.body()).isZero();
    }

    @Test
    void whoDoesNotSignIsRefusedInTheEnvelope() {
        var reply = send(ADDRESS, envelope("2027"), Map.of());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("err_msg").asString()).startsWith("CLAIMS-0075 ");
    }

    @Test
    void nothingElseIsOpen() {
        assertThat(HTTP.send("GET", ADDRESS, new byte[0]).status()).isEqualTo(401);
        for (var address : new String[] {"/fsi", "/fsi/api", "/fsi/api/x", "/fsi/api/x/y/z", "/fsi/other/x"}) {
            assertThat(send(address, envelope("2028"), Map.of()).status())
                    .as(address)
                    .isEqualTo(401);
        }
    }

    @Test
    void whatIsTooLargeIsNotRead() {
        var reply = HTTP.state("POST", ADDRESS, 2_000_000, "Content-Type: application/json");
        assertThat(reply.status()).isEqualTo(413);
    }

    private static RawHttp.Reply send(String address, Map<String, Object> envelope, Map<String, String> headers) {
        var lines = Stream.concat(
                Stream.of("Content-Type: text/plain;charset=UTF-8"),
                headers.entrySet().stream().map(header -> header.getKey() + ": " + header.getValue()));
        return HTTP.send(
                "POST", address, JsonMapper.shared().writeValueAsBytes(envelope), lines.toArray(String[]::new));
    }

    private static Map<String, Object> envelope(String number) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("infno", "9001");
        envelope.put("msgid", GoodRequests.INSTITUTION + "20260213100000" + number);
        envelope.put("mdtrtarea_admvs", GoodRequests.REGION);
        envelope.put("recer_sys_code", "FSI_LOCAL");
        envelope.put("infver", "V1.0");
        envelope.put("opter_type", "1");
        envelope.put("opter", "1001");
        envelope.put("opter_name", "柜员");
        envelope.put("inf_time", TIME.format(clock().instant().atZone(Shanghai.ZONE)));
        envelope.put("fixmedins_code", GoodRequests.INSTITUTION);
        envelope.put("fixmedins_name", "医院");
        envelope.put("input", Map.of("signIn", Map.of("opter_no", "1001", "mac", "0", "ip", "10.0.0.1")));
        return envelope;
    }

    private static Clock clock() {
        return MEDFUND.bean(Clock.class);
    }
}
