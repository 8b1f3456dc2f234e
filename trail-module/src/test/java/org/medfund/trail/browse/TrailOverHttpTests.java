package org.medfund.trail.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import medfundtest.TestCallerResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.History;
import org.medfund.trail.Seal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The history as an auditor reads it. */
@SpringBootTest
class TrailOverHttpTests {

    private static final String AUDITOR = "p1;agency;AUDITOR;610900";

    @Autowired
    WebApplicationContext context;

    @Autowired
    History history;

    @Autowired
    Seal seal;

    @Autowired
    FollowerControl followers;

    private MockMvcTester http = MockMvcTester.of();

    @BeforeEach
    void open() {
        http = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @CsvSource({
        "p1;agency;MAKER;610900, /api/trail, 403",
        "p1;agency;AUDITOR;610900, /api/trail?region=610100, 404",
        "p1;agency;AUDITOR;610900, /api/trail?region=6, 400",
        "p1;agency;AUDITOR;610900, /api/trail?from=yesterday, 400",
        "p1;agency;MAKER;610900, /api/trail/followers, 403"
    })
    void refuses(String caller, String path, int status) {
        assertThat(get(caller, path)).hasStatus(status);
    }

    @Test
    void pagesByTypeInTrailOrder() throws UnsupportedEncodingException {
        var type = history.newType();
        var events = history.happened(type, 5);
        var first = get(AUDITOR, "/api/trail?type=" + type + "&limit=3");
        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].eventId")
                .asArray()
                .containsExactlyElementsOf(events.subList(0, 3).stream()
                        .map(id -> (Object) id.toString())
                        .toList());
        var cursor = first.getResponse().getContentAsString().replaceAll("(?s).*\"nextCursor\":\"([^\"]+)\".*", "$1");
        var rest = get(AUDITOR, "/api/trail?type=" + type + "&limit=3&cursor=" + cursor);
        assertThat(rest).bodyJson().extractingPath("$.items").asArray().hasSize(2);
        assertThat(rest).bodyJson().extractingPath("$.items[0].payload.type").isEqualTo(type);
        assertThat(rest).doesNotContainHeader("Link");
    }

    @Test
    void showsNothingOfOtherRegionsAndOtherTimes() {
        var type = history.newType();
        history.happened(type, 2);
        assertThat(get("p;o;AUDITOR;610100", "/api/trail?type=" + type))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get(
                        AUDITOR,
                        "/api/trail?type=" + type + "&from=2026-02-13T00:00:00Z&to=2026-02-14T00:00:00%2B08:00"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(2);
        assertThat(get(AUDITOR, "/api/trail?stream=thing/" + type + "&to=2026-02-13T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void givesOutTheCheckpointAsItWasSigned() {
        history.happened(history.newType(), 1);
        var checkpoint = seal.now();
        assertThat(get(AUDITOR, "/api/trail/checkpoint"))
                .hasContentType("text/plain;charset=UTF-8")
                .bodyText()
                .isEqualTo(checkpoint.note());
    }

    @Test
    void showsHowTheFollowersStand() {
        followers.drain();
        assertThat(followers.incomplete()).isEmpty();
        assertThat(get("p;o;SYSADMIN;610900", "/api/trail/followers"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.name == 'thing-book')].lag")
                .asArray()
                .containsExactly(0);
    }

    private MvcTestResult get(String caller, String path) {
        return http.get()
                .uri(URI.create(path))
                .header(TestCallerResolver.HEADER, caller)
                .exchange();
    }
}
