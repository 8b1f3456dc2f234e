package org.medfund.accounting;

import medfundtest.TestCallerResolver;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Asks the module over HTTP. */
@Component
public class Http {

    private final MockMvcTester mvc;

    Http(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    /** As a person of a region in a role, for example {@code FINANCE}. */
    public MvcTestResult get(String role, String region, String uri, Object... variables) {
        return mvc.get()
                .uri(uri, variables)
                .header(TestCallerResolver.HEADER, caller(role, region))
                .exchange();
    }

    public MvcTestResult post(String role, String region, String uri, String body) {
        return mvc.post()
                .uri(uri)
                .header(TestCallerResolver.HEADER, caller(role, region))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String caller(String role, String region) {
        return "p1;agency;%s;%s".formatted(role, region);
    }
}
