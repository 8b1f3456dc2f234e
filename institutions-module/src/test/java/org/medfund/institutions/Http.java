package org.medfund.institutions;

import medfundtest.TestCallerResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls the module over HTTP as somebody. */
public record Http(MockMvcTester mvc, String caller) {

    /** A person with one role in some regions. */
    public static Http as(MockMvcTester mvc, String role, String regions) {
        return new Http(mvc, "p1;agency;" + role + ";" + regions);
    }

    public MvcTestResult get(String uri) {
        return send(HttpMethod.GET, uri, "");
    }

    public MvcTestResult put(String uri, String body) {
        return send(HttpMethod.PUT, uri, body);
    }

    public MvcTestResult post(String uri, String body) {
        return send(HttpMethod.POST, uri, body);
    }

    private MvcTestResult send(HttpMethod method, String uri, String body) {
        return mvc.method(method)
                .uri(uri)
                .header(TestCallerResolver.HEADER, caller)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
