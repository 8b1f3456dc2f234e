package org.medfund.claims.person;

import static org.medfund.claims.Http.json;

import org.medfund.claims.Http;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Auditors of a region who want to see personal data. */
record Reveals(MockMvcTester mvc, String region) {

    MvcTestResult ask(String person, String who, String role, String body) {
        return Http.agency(mvc, who, role, region).post("/api/persons/" + person + "/reveals", body);
    }

    /** The address of a request. */
    String asked(String person, String who) {
        var document = json(ask(person, who, "AUDITOR", "{\"reason\":\"COMPLAINT\"}"), 201);
        return "/api/persons/" + person + "/reveals/" + document.get("id").asString();
    }

    MvcTestResult approve(String request, String who) {
        return Http.agency(mvc, who, "CHECKER", region).post(request + "/approval", "");
    }

    MvcTestResult read(String request, String who) {
        return Http.agency(mvc, who, "AUDITOR", region).post(request + "/reading", "");
    }

    /** What one sees after the other allowed it. */
    MvcTestResult seen(String person, String who, String other) {
        var request = asked(person, who);
        json(approve(request, other), 200);
        return read(request, who);
    }
}
