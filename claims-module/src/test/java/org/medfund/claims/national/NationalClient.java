package org.medfund.claims.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import medfundtest.NationalSigning;
import org.medfund.claims.national.signing.TestProfiles;
import org.medfund.trail.EventJson;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A hospital's system at the national interface, at the test's time of 2026-02-20 11:00:00 in Shanghai. */
public final class NationalClient {

    public static final String ADDRESS = "/fsi/api/rsfComIfsService/callService";
    public static final String NOW = "2026-02-20 11:00:00";

    private static final Instant CLOCK = Instant.parse("2026-02-20T03:00:00Z");
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final MockMvcTester mvc;
    private final String institution;
    private final String region;
    private final NationalSigning signing;

    /** One that signs as every hospital of a test region does. */
    public NationalClient(MockMvcTester mvc, String institution, String region) {
        this(mvc, institution, region, TestProfiles.usual(institution));
    }

    public NationalClient(MockMvcTester mvc, String institution, String region, NationalSigning signing) {
        this.mvc = mvc;
        this.institution = institution;
        this.region = region;
        this.signing = signing;
    }

    /** A message id that nobody used yet. */
    public String msgid() {
        return institution + "20260220110000" + "%04d".formatted(NEXT.incrementAndGet());
    }

    /** The output of a call that must succeed. */
    public JsonNode call(String infno, Object input) {
        var answer = send(infno, input);
        assertThat(answer.path("infcode").asInt()).as(answer.toString()).isZero();
        return answer.path("output");
    }

    /** The err_msg of a call that must be refused. */
    public String refused(String infno, Object input) {
        return refusal(send(infno, input));
    }

    public JsonNode send(String infno, Object input) {
        return send(envelope(infno, msgid(), input));
    }

    public JsonNode send(Map<String, Object> envelope) {
        return send(ADDRESS, envelope);
    }

    /** To the address of a service. */
    public JsonNode send(String address, Map<String, Object> envelope) {
        var headers = signing.sign(envelope, CLOCK);
        return post(address, EventJson.write(envelope).getBytes(StandardCharsets.UTF_8), headers);
    }

    /** An envelope as it should be, to be changed. */
    public Map<String, Object> envelope(String infno, String msgid, Object input) {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("infno", infno);
        envelope.put("msgid", msgid);
        envelope.put("mdtrtarea_admvs", region);
        envelope.put("insuplc_admdvs", "");
        envelope.put("recer_sys_code", "FSI_LOCAL");
        envelope.put("dev_no", null);
        envelope.put("infver", "V1.0");
        envelope.put("opter_type", 1);
        envelope.put("opter", "1001");
        envelope.put("opter_name", "柜员");
        envelope.put("inf_time", NOW);
        envelope.put("fixmedins_code", institution);
        envelope.put("fixmedins_name", "Hospital " + institution);
        envelope.put("sign_no", "");
        envelope.put("input", input);
        return envelope;
    }

    /** The answer to any bytes at any address; it is HTTP 200 and an envelope, whatever they are. Its numbers stay as written. */
    public JsonNode post(String address, byte[] body, Map<String, String> headers) {
        var request = mvc.post().uri(address).contentType(MediaType.TEXT_PLAIN).content(body);
        headers.forEach(request::header);
        var response = request.exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return NationalJson.object(response.getContentAsByteArray()).orElseThrow();
    }

    /** A file in a part of its own beside the envelope. */
    public JsonNode upload(Map<String, Object> envelope, byte[] file) {
        var headers = signing.sign(envelope, CLOCK);
        var request = mvc.post()
                .uri(ADDRESS)
                .multipart()
                .part(new MockPart("jsonStr", EventJson.write(envelope).getBytes(StandardCharsets.UTF_8)))
                .part(new MockPart("file", "stmt.zip", file));
        headers.forEach(request::header);
        var response = request.exchange().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return NationalJson.object(response.getContentAsByteArray()).orElseThrow();
    }

    /** The file itself. */
    public byte[] download(String fileQuryNo) {
        var input = Map.of("fsDownloadIn", Map.of("file_qury_no", fileQuryNo));
        var envelope = envelope("9102", msgid(), input);
        var headers = signing.sign(envelope, CLOCK);
        var request = mvc.post()
                .uri(ADDRESS)
                .contentType(MediaType.TEXT_PLAIN)
                .content(EventJson.write(envelope).getBytes(StandardCharsets.UTF_8));
        headers.forEach(request::header);
        var response = request.exchange().getResponse();
        assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        return response.getContentAsByteArray();
    }

    /** The err_msg of an answer that must be a refusal. */
    public static String refusal(JsonNode answer) {
        assertThat(answer.path("infcode").asInt()).as(answer.toString()).isEqualTo(-1);
        return answer.path("err_msg").asString();
    }
}
