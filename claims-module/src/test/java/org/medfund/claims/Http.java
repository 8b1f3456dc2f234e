package org.medfund.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import medfundtest.TestCallerResolver;
import org.medfund.trail.EventJson;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Calls the module over HTTP as somebody. */
public record Http(MockMvcTester mvc, String caller) {

    /** A hospital's own system. */
    public static Http hospital(MockMvcTester mvc, String code, String region) {
        return new Http(mvc, "his-" + code + ";" + code + ";INSTITUTION;" + region);
    }

    /** A person of the agency with one role. */
    public static Http agency(MockMvcTester mvc, String person, String role, String region) {
        return new Http(mvc, person + ";agency;" + role + ";" + region);
    }

    public MvcTestResult get(String uri) {
        return send(HttpMethod.GET, uri, MediaType.APPLICATION_JSON, new byte[0]);
    }

    public MvcTestResult post(String uri, Object body) {
        return post(uri, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    public MvcTestResult post(String uri, byte[] body) {
        return send(HttpMethod.POST, uri, MediaType.APPLICATION_JSON, body);
    }

    public MvcTestResult put(String uri, Object body) {
        return send(
                HttpMethod.PUT, uri, MediaType.APPLICATION_JSON, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    public MvcTestResult stream(String uri, String lines) {
        return send(HttpMethod.POST, uri, MediaType.APPLICATION_NDJSON, lines.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(HttpMethod method, String uri, MediaType type, byte[] body) {
        return mvc.method(method)
                .uri(uri)
                .header(TestCallerResolver.HEADER, caller)
                .contentType(type)
                .content(body)
                .exchange();
    }

    /** The JSON of an answer, whatever its status. */
    public static JsonNode body(MvcTestResult result) {
        return json(result, result.getResponse().getStatus());
    }

    /** The JSON of an answer with the status expected. */
    public static JsonNode json(MvcTestResult result, int status) {
        assertThat(result.getUnresolvedException()).isNull();
        try {
            var body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            assertThat(result.getResponse().getStatus()).as(body).isEqualTo(status);
            return EventJson.mapper().readTree(body);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The stable code of a problem with the status expected. */
    public static String problem(MvcTestResult result, int status) {
        assertThat(result.getResponse().getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return json(result, status).path("code").asString();
    }
}
