package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.medfund.kernel.Role;
import tools.jackson.databind.json.JsonMapper;

/** Walks every operation of the interface as somebody who may not: without a token, in a wrong role, from another region. */
class AccessWalkTests {

    private static final RunningMedfund MEDFUND = PlayedDay.shared().medfund();
    private static final RawHttp HTTP = new RawHttp(MEDFUND.uri());
    private static final DemoTokens TOKENS = new DemoTokens(MEDFUND);
    private static final List<ApiOperation> OPERATIONS = ApiOperation.of(
            MEDFUND.client().get("auditor", "/v3/api-docs").mustBeOk().json());
    private static final String ELSEWHERE = "980000";

    /** Open to everybody with a token: a count, a hash and a signature, and the calendar of the whole country. */
    private static final Set<String> OF_ALL_ROLES = Set.of("GET /api/trail/checkpoint", "GET /api/calendars/{year}");

    /** What whoever runs the system needs. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(
            "GET /api/trail/checkpoint",
            "GET /api/trail/followers",
            "GET /api/calendars/{year}",
            "PUT /api/calendars/{year}");

    /** They ask for no region, or answer with what the caller's own regions have, or with what is the nation's. */
    private static final Set<String> OF_NO_REGION = Set.of(
            "GET /api/trail",
            "GET /api/review-rules/{version}",
            "GET /api/trail/checkpoint",
            "GET /api/calendars/{year}",
            "PUT /api/calendars/{year}",
            "GET /api/trail/followers",
            "POST /api/reconciliations/reminders",
            "POST /api/settlements/bulk",
            "POST /api/persons/bulk",
            "POST /api/persons/search");

    @TestFactory
    Stream<DynamicTest> withoutATokenNobodyComesIn() {
        return walk(operation -> true, operation -> {
            var reply = send(operation, "Accept: */*");
            refused(reply, 401);
            assertThat(reply.headers()).contains("www-authenticate: bearer");
            assertThat(reply.json().path("code").asString()).isEqualTo("ENTRY-0001");
        });
    }

    @TestFactory
    Stream<DynamicTest> withoutARoleNothingIsAllowed() {
        return walk(not(OF_ALL_ROLES), operation -> refused(send(operation, token(GoodRequests.REGION)), 403));
    }

    @TestFactory
    Stream<DynamicTest> whoRunsTheSystemSeesNoBusinessData() {
        return walk(
                not(OF_THE_SYSTEM),
                operation -> refused(send(operation, token(GoodRequests.REGION, Role.SYSADMIN)), 403));
    }

    /** What its own region sees or changes is for any other not there. */
    @TestFactory
    Stream<DynamicTest> aForeignRegionIsNotThere() {
        return walk(not(OF_NO_REGION), operation -> {
            if (operation.hasId() || operation.method().equals("GET")) {
                var own = send(operation, token(GoodRequests.REGION, Role.values()));
                assertThat(own.status()).as(own.body()).isNotEqualTo(404);
            }
            refused(send(operation, token(ELSEWHERE, Role.values())), 404);
        });
    }

    /** S4-B7e: whatever is shown, listed or exported, whoever reads it: the persons in it are masked. */
    @TestFactory
    Stream<DynamicTest> nobodyIsNamedInWhatIsRead() {
        return walk(operation -> operation.method().equals("GET"), operation -> {
            var read = send(operation, token(GoodRequests.REGION, Role.values()));
            assertThat(read.body())
                    .doesNotContain(GoodRequests.CERTIFICATE_NUMBER, GoodRequests.CERTIFICATE_OF_THE_RELATIVE)
                    .doesNotContain("\"name\":\"" + GoodRequests.NAME + "\"");
        });
    }

    private static Predicate<ApiOperation> not(Set<String> names) {
        return operation -> !names.contains(operation.name());
    }

    private static Stream<DynamicTest> walk(Predicate<ApiOperation> which, Consumer<ApiOperation> step) {
        return OPERATIONS.stream()
                .filter(which)
                .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> step.accept(operation)));
    }

    private static void refused(RawHttp.Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.isProblem()).isTrue();
    }

    private static String token(String region, Role... roles) {
        return "Authorization: Bearer " + TOKENS.of(GoodRequests.INSTITUTION, Arrays.asList(roles), region);
    }

    private static RawHttp.Reply send(ApiOperation operation, String header) {
        var body = operation.takesJson()
                ? JsonMapper.shared().writeValueAsBytes(GoodRequests.body(operation))
                : new byte[0];
        var type = operation.consumes().isEmpty() ? ApiOperation.JSON : operation.consumes();
        return HTTP.send(operation.method(), operation.address(), body, header, "Content-Type: " + type);
    }
}
