package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.kernel.Role;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks every operation of the interface with everything that a caller may get wrong. Each is answered with a problem that
 * has a stable code, both languages and the field at fault; nothing fails inside, and nothing is stored or changed.
 */
class BadInputWalkTests {

    private static final RunningMedfund MEDFUND = PlayedDay.shared().medfund();
    private static final RawHttp HTTP = new RawHttp(MEDFUND.uri());
    private static final List<ApiOperation> OPERATIONS = ApiOperation.of(
            MEDFUND.client().get("auditor", "/v3/api-docs").mustBeOk().json());
    private static final Pattern CODE = Pattern.compile("[A-Z]+-\\d{4}");
    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\tat |org\\.medfund|org\\.springframework|java\\.");
    private static final String TYPE = "Content-Type: application/json";
    private static final String TOKEN = "Authorization: Bearer "
            + new DemoTokens(MEDFUND)
                    .of(GoodRequests.INSTITUTION, List.of(Role.values()), "990000", "990100", "100000");
    private static final byte[] NOTHING = {};
    private static final long HUGE = 200L * 1024 * 1024;

    private static Map<String, String> before = Map.of();

    @BeforeAll
    static void lookAtWhatIsStored() {
        before = atRest();
    }

    @AfterAll
    static void nothingWasStored() {
        assertThat(atRest()).isEqualTo(before);
    }

    /** The followers have nothing left to do. */
    private static Map<String, String> atRest() {
        MEDFUND.drain();
        return Fingerprints.of(MEDFUND);
    }

    @Test
    void everyOperationThatReadsJsonIsWalkedWithAGoodBodyToSpoil() {
        assertThat(OPERATIONS.stream().filter(ApiOperation::takesJson).map(ApiOperation::name))
                .containsExactlyInAnyOrderElementsOf(GoodRequests.operations());
    }

    @TestFactory
    Stream<DynamicTest> aFieldThatIsWrong() {
        return walk(
                ApiOperation::takesJson,
                (operation, faults) -> SpoiledBodies.of(
                                GoodRequests.body(operation), GoodRequests.isNational(operation))
                        .forEach(spoiled -> {
                            var reply = post(operation, spoiled.text().getBytes(StandardCharsets.UTF_8));
                            if (refused(reply, faults, spoiled.field() + " in " + end(spoiled.text()))
                                    && !spoiled.field().equals("feedetail") // missing lines are missed in the sums
                                    && !reply.json().path("errors").toString().contains(spoiled.field())) {
                                faults.accept("does not name " + spoiled.field() + ": " + reply.body());
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> aBodyThatIsNone() {
        return walk(ApiOperation::takesJson, (operation, faults) -> {
            var good = JsonMapper.shared().writeValueAsString(GoodRequests.body(operation));
            Stream.of(
                            "",
                            "null",
                            "1",
                            "\"x\"",
                            "{",
                            "[",
                            good + "{}",
                            good + "x",
                            "<xml/>",
                            "\u0000",
                            "[".repeat(100_000),
                            "{\"a\":".repeat(100_000),
                            good.replaceFirst(":", ":" + "[".repeat(100_000)))
                    .forEach(text ->
                            refused(post(operation, text.getBytes(StandardCharsets.UTF_8)), faults, brief(text)));
            var gbk = good.replaceFirst("\"([a-zA-Z_]+)\":", "\"$1医保\":").getBytes(Charset.forName("GBK"));
            refused(post(operation, gbk), faults, "GBK");
            refused(post(operation, good.getBytes(StandardCharsets.UTF_16)), faults, "UTF-16 with a mark");
            refused(post(operation, new byte[] {'"', (byte) 0xc0, (byte) 0x80, '"'}), faults, "not UTF-8");
        });
    }

    @TestFactory
    Stream<DynamicTest> aBodyOfAnotherType() {
        return walk(
                operation -> !operation.consumes().isEmpty(),
                (operation, faults) -> Stream.of(
                                "Content-Type: text/xml",
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Type: nonsense")
                        .forEach(type -> {
                            var reply = HTTP.send(
                                    operation.method(),
                                    operation.address(),
                                    "{}".getBytes(StandardCharsets.UTF_8),
                                    TOKEN,
                                    type);
                            refused(reply, faults, type);
                            if (reply.status() != 415) {
                                faults.accept(type + " was answered " + reply.status());
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> aBodyOf200Megabytes() {
        return walk(ApiOperation::takesJson, (operation, faults) -> {
            var streamed = HTTP.stream(operation.method(), operation.address(), HUGE, TOKEN, TYPE);
            var stated = HTTP.state(operation.method(), operation.address(), HUGE, TOKEN, TYPE);
            for (var reply : List.of(streamed, stated)) {
                if (refused(reply, faults, "200 MB") && reply.status() != 413) {
                    faults.accept("200 MB were answered " + reply.status());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aParameterThatIsWrong() {
        return walk(operation -> !operation.parameters().isEmpty(), (operation, faults) -> {
            for (var parameter : operation.parameters()) {
                for (var value : wrong(parameter)) {
                    var reply = HTTP.send(
                            operation.method(), operation.addressWith(parameter, value), good(operation), TOKEN, TYPE);
                    refused(reply, faults, parameter.name() + "=" + brief(value));
                }
                if (parameter.isOfQuery() && parameter.required()) {
                    var reply = HTTP.send(
                            operation.method(), operation.addressWithout(parameter), good(operation), TOKEN, TYPE);
                    if (refused(reply, faults, "no " + parameter.name())
                            && !reply.body().contains("/" + parameter.name())) {
                        faults.accept("does not name the missing " + parameter.name() + ": " + reply.body());
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aMethodOrAFormThatIsNotThere() {
        return walk(operation -> true, (operation, faults) -> {
            var patched = HTTP.send("PATCH", operation.address(), NOTHING, TOKEN, TYPE);
            refused(patched, faults, "PATCH");
            if (patched.status() != 405 || !patched.headers().contains("allow:")) {
                faults.accept("PATCH was answered " + patched.status() + " " + patched.headers());
            }
            if (operation.method().equals("GET")) {
                var image = HTTP.send("GET", operation.address(), NOTHING, TOKEN, "Accept: image/png");
                refused(image, faults, "Accept: image/png");
                if (image.status() != 406 && image.status() != 404) {
                    faults.accept("an image was answered " + image.status());
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anAddressThatIsNone() {
        return Stream.of(
                        "/",
                        "/api",
                        "/api/",
                        "/api/nothing",
                        "/api/settlements/",
                        "/api//settlements",
                        "/api/../etc",
                        "/api/%2e%2e/x",
                        "/api/settlements;a=b",
                        "/api/%00",
                        "/api/%ff",
                        "/api/%zz",
                        "/api/\\x",
                        "/api/a%2Fb",
                        "/error",
                        "/actuator/env",
                        "/actuator",
                        "/api/<x>",
                        "/api/\u4e2d",
                        "/api/" + "x".repeat(9_000),
                        "/api/trail?x=" + "y".repeat(20_000))
                .map(target -> DynamicTest.dynamicTest(brief(target), () -> {
                    var faults = new ArrayList<String>();
                    refused(HTTP.send("GET", target, NOTHING, TOKEN), faults::add, target);
                    refused(HTTP.send("POST", target, NOTHING, TOKEN, TYPE), faults::add, target);
                    assertThat(faults).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aRequestThatIsNone() {
        return Stream.of("TRACE", "CONNECT", "FOO", "get", "G\u0000T")
                .map(method -> DynamicTest.dynamicTest(brief(method), () -> {
                    var faults = new ArrayList<String>();
                    refused(HTTP.send(method, "/api/trail", NOTHING, TOKEN), faults::add, method);
                    assertThat(faults).isEmpty();
                }));
    }

    /** A stream has no length; each of its lines has, and a wrong line is counted as refused and fails nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/settlements/bulk", "/api/persons/bulk"})
    void aStreamOfWrongLinesIsReadToItsEndAndNothingOfItIsTaken(String path) {
        var lines = "x\n{}\n" + "[".repeat(100_000) + "\n\n";
        var reply = HTTP.send(
                "POST", path, lines.getBytes(StandardCharsets.UTF_8), TOKEN, "Content-Type: application/x-ndjson");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("refused").asInt()).isEqualTo(3);
    }

    private static Stream<DynamicTest> walk(
            java.util.function.Predicate<ApiOperation> which,
            java.util.function.BiConsumer<ApiOperation, Consumer<String>> step) {
        return OPERATIONS.stream()
                .filter(which)
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
                    var faults = new ArrayList<String>();
                    step.accept(operation, faults::add);
                    assertThat(faults).isEmpty();
                }));
    }

    private static RawHttp.Reply post(ApiOperation operation, byte[] body) {
        return HTTP.send(operation.method(), operation.address(), body, TOKEN, TYPE);
    }

    private static byte[] good(ApiOperation operation) {
        return operation.takesJson() ? JsonMapper.shared().writeValueAsBytes(GoodRequests.body(operation)) : NOTHING;
    }

    /** Whether it is a proper problem. */
    private static boolean refused(RawHttp.Reply reply, Consumer<String> faults, String what) {
        var proper = reply.status() >= 400
                && reply.status() < 500
                && reply.isProblem()
                && CODE.matcher(reply.json().path("code").asString("")).matches()
                && !reply.json().path("title").asString("").isBlank()
                && reply.json().path("detailZh").asString("").codePoints().anyMatch(c -> c > 0x4e00)
                && !INSIDE.matcher(reply.body()).find();
        if (!proper) {
            faults.accept(what + " -> " + reply.status() + " " + brief(reply.body()));
        }
        return proper;
    }

    private static List<String> wrong(ApiOperation.Parameter parameter) {
        var wrong = new ArrayList<>(List.of("%00", "a%00b", "%1F", "%ff", "%ED%A0%80", "%C0%80"));
        switch (parameter.name()) {
            case "cursor" ->
                wrong.addAll(
                        List.of("!!", "A", cursor("x\ny\nz\nw"), cursor("\u0000"), cursor("\u0000\n\u0000"), "%20"));
            case "date", "asOf", "on" ->
                wrong.addAll(List.of(
                        "2026-02-30",
                        "2026-13-01",
                        "20260213",
                        "2/13/26",
                        "%2B999999999-12-31",
                        "-0001-01-01",
                        "0",
                        "x"));
            case "region" ->
                wrong.addAll(List.of(
                        "61",
                        "6109000",
                        "abcdef",
                        "-10900",
                        "%EF%BC%96%EF%BC%91%EF%BC%90%EF%BC%99%EF%BC%90%EF%BC%90",
                        "980000"));
            case "period", "month" -> wrong.addAll(List.of("2026-13", "202602", "x", "%2B999999999-01", "2026-02-01"));
            case "from", "to", "knownAt", "at" -> {
                wrong.addAll(List.of("2026-02-30T00:00:00Z", "x", "%2B999999999-12-31T23:59:59Z", "-1"));
                wrong.add(parameter.kind().equals("date") ? "2026-02-30" : "2026-02-13");
            }
            case "limit" -> wrong.addAll(List.of("-1", "0", "501", "99999999999999999999", "1e309", "1.5", "x"));
            case "number" -> wrong.addAll(List.of("-1", "0", "99999999999999999999", "1e309", "x", "1.0"));
            case "year" -> wrong.addAll(List.of("-1", "0", "1999", "99999999999999999999", "1e309", "x", "2026.0"));
            case "book", "severity" -> wrong.addAll(List.of("NOSUCH", "0", "-1"));
            case "fund" -> wrong.addAll(List.of("000000", "x", "3101000"));
            case "id", "version", "code" ->
                wrong.addAll(List.of(
                        "x",
                        "-1",
                        "x".repeat(1_000),
                        "610900-20260230-310100",
                        "610900-20260230-310100-H1",
                        "'%20OR%201=1--",
                        "null"));
            default -> {}
        }
        return wrong;
    }

    private static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The end of a body tells most: its lists stand there. */
    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 2_000));
    }

    private static String brief(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }
}
