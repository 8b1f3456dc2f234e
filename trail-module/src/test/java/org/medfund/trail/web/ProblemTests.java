package org.medfund.trail.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import medfundtest.TestCallerResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** T25 for what the protocol itself must refuse: always a 4xx problem with a code, in both languages. */
@SpringBootTest
class ProblemTests {

    private static final String GOOD =
            "{\"name\":\"a\",\"count\":1,\"amountFen\":125,\"region\":\"610900\",\"date\":\"2026-02-13\",\"colour\":\"RED\"}";

    @Autowired
    WebApplicationContext context;

    @Autowired
    BodyLimit bodyLimit;

    private MockMvcTester http = MockMvcTester.of();

    @BeforeEach
    void open() {
        http = MockMvcTester.from(context, mvc -> mvc.addFilters(bodyLimit).build());
    }

    @Test
    void readsWhatIsRight() {
        assertThat(post(GOOD)).hasStatusOk().bodyJson().isStrictlyEqualTo(GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"count\":1 | \"count\":1.5 | /count",
                "\"count\":1 | \"count\":1.0 | /count",
                "\"count\":1 | \"count\":\"1\" | /count",
                "\"count\":1 | \"count\":null | /count",
                "\"count\":1 | \"count\":1e400 | /count",
                "\"count\":1 | \"count\":99999999999 | /count",
                "\"name\":\"a\" | \"name\":5 | /name",
                "\"name\":\"a\" | \"name\":true | /name",
                "\"name\":\"a\" | \"name\":\"a\\u0000b\" | /name",
                "\"date\":\"2026-02-13\" | \"date\":\"+999999999-12-31\" | /date",
                "\"date\":\"2026-02-13\" | \"date\":\"2026-02-13T00:00:00Z\" | /date",
                "\"name\":\"a\" | \"nam\":\"a\" | /nam",
                "\"amountFen\":125 | \"amountFen\":1.25 | /amountFen",
                "\"amountFen\":125 | \"amountFen\":\"125\" | /amountFen",
                "\"region\":\"610900\" | \"region\":610900 | /region",
                "\"region\":\"610900\" | \"region\":\"6109\" | /region",
                "\"date\":\"2026-02-13\" | \"date\":\"2026-02-30\" | /date",
                "\"date\":\"2026-02-13\" | \"date\":20260213 | /date",
                "\"colour\":\"RED\" | \"colour\":0 | /colour",
                "\"colour\":\"RED\" | \"colour\":\"GREEN\" | /colour"
            })
    void pointsToTheFieldThatIsWrong(String right, String wrong, String pointer) {
        assertThat(post(GOOD.replace(right, wrong)))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", value -> assertThat(value).isEqualTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "NaN",
                "{\"count\":-0,\"count\":1}",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{\"count\":NaN}",
                "{\"name\":\"\\ud800\"",
                "<xml/>"
            })
    void refusesWhatIsNoProperJson(String body) {
        assertThat(post(body)).hasStatus(400);
        assertThat(code(post(body))).isEqualTo("HTTP-0001");
    }

    @Test
    void refusesTrailingTokensDepthAndLength() {
        assertThat(post(GOOD + "{}")).hasStatus(400);
        assertThat(post("{\"name\":" + "[".repeat(100_000))).hasStatus(400);
        assertThat(post(GOOD.replace("\"a\"", "\"" + "a".repeat(70_000) + "\"")))
                .hasStatus(400);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var gbk = GOOD.replace("\"a\"", "\"医保\"").getBytes(Charset.forName("GBK"));
        assertThat(http.post()
                        .uri("/test/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(gbk)
                        .exchange())
                .hasStatus(400);
    }

    @Test
    void answersARefusalOfTheRecordItself() {
        var answer = post(GOOD.replace("\"count\":1", "\"count\":-1"));
        assertThat(answer).hasStatus(400);
        assertThat(code(answer)).isEqualTo("HTTP-0002");
    }

    @Test
    void refusesLargeBodiesExceptWhereTheyStream() {
        var large = "x".repeat(1_100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(post(new String(large, StandardCharsets.UTF_8)))
                .hasStatus(413)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(http.post()
                        .uri("/test/things/bulk")
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .content(large)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .isEqualTo("1100000");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, HTTP-0003",
        "/test/things, 400, HTTP-0002",
        "/test/things?date=30-02-2026, 400, HTTP-0002",
        "/test/things?date=2/13/26, 400, HTTP-0002",
        "/test/things?date=%2B999999999-12-31, 400, HTTP-0002",
        "/test/things?date=2026-02-13&cursor=AAAA, 400, HTTP-0011",
        "/test/things?date=2026-02-13&limit=0, 400, HTTP-0002",
        "/test/things?date=2026-02-13&limit=x, 400, HTTP-0002",
        "/test/things?date=2026-02-13&cursor=%21%21, 400, HTTP-0011",
        "/test/hidden, 404, ACCESS-0002",
        "/test/forbidden, 403, ACCESS-0001",
        "/test/busy, 503, HTTP-0008",
        "/test/boom, 500, HTTP-0009"
    })
    void givesEachFailureItsStatusAndCode(String path, int status, String code) {
        var answer = http.get()
                .uri(URI.create(path))
                .header(TestCallerResolver.HEADER, "p;o;MAKER;610900")
                .exchange();
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(code(answer)).isEqualTo(code);
    }

    @Test
    void keepsInsideWhatWentWrongInside() {
        assertThat(http.get().uri("/test/boom").exchange())
                .bodyText()
                .doesNotContain("secret")
                .contains("系统发生意外错误");
    }

    @Test
    void saysWhenToComeAgain() {
        assertThat(http.get().uri("/test/busy").exchange()).hasHeader("Retry-After", "2");
    }

    @Test
    void refusesOtherMethodsAndMediaTypes() {
        assertThat(http.delete().uri("/test/things").exchange()).hasStatus(405).containsHeader("Allow");
        assertThat(http.post()
                        .uri("/test/things")
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<a/>")
                        .exchange())
                .hasStatus(415);
    }

    @Test
    void pagesToTheEndByTheLinkItGives() {
        var first = http.get().uri("/test/things?date=2026-02-13&limit=5").exchange();
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(5);
        var link = first.getResponse().getHeader("Link");
        assertThat(link)
                .startsWith("</test/things?date=2026-02-13&limit=5&cursor=")
                .endsWith(">; rel=\"next\"");
        var rest = http.get()
                .uri(URI.create(Objects.requireNonNull(link).substring(1, link.indexOf('>'))))
                .exchange();
        assertThat(rest)
                .doesNotContainHeader("Link")
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .containsExactly(6, 7);
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/test/things")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String code(MvcTestResult answer) {
        try {
            var body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return body.replaceAll("(?s).*\"code\":\"([A-Z0-9-]+)\".*", "$1");
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
