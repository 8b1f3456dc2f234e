package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.kernel.FundType;
import tools.jackson.databind.JsonNode;

/** The description of the interface says of every operation how it refuses. */
class OpenApiTests {

    private static final JsonNode API = RunningMedfund.shared()
            .client()
            .get("auditor", "/v3/api-docs")
            .mustBeOk()
            .json();

    @Test
    void itIsOpenApi31() {
        assertThat(API.path("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyModuleIsDescribed() {
        assertThat(API.path("paths").propertyNames())
                .contains(
                        "/api/settlements",
                        "/api/settlements/bulk",
                        "/api/persons/bulk",
                        "/api/settlements/{id}/reversal",
                        "/api/institutions",
                        "/api/policies/{region}",
                        "/api/reconciliations",
                        "/api/reviews/coverage",
                        "/api/day-closes",
                        "/api/payout-batches/{id}/history",
                        "/api/bank-statements",
                        "/api/reconciliation/three-way",
                        "/api/trail");
    }

    @Test
    void everyOperationDocumentsItsProblems() {
        var undocumented = new ArrayList<String>();
        operations().forEach(operation -> {
            for (var status : List.of("400", "401", "403", "404", "409", "422", "503")) {
                if (operation
                        .body()
                        .at("/responses/" + status + "/content/application~1problem+json")
                        .isMissingNode()) {
                    undocumented.add(operation.name() + " " + status);
                }
            }
        });
        assertThat(undocumented).isEmpty();
    }

    @Test
    void theCallerIsNobodysParameter() {
        assertThat(API.toString()).doesNotContain("\"name\":\"caller\"");
    }

    @Test
    void fundsAreNamedByTheirCodes() {
        var codes = Arrays.stream(FundType.values()).map(FundType::code).toList();
        assertThat(API.toString()).doesNotContain("EMPLOYEE_POOLED");
        assertThat(API.at("/components/schemas/EnrolmentForm/properties/supplements/items/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(codes);
    }

    @Test
    void whoNamesAFundOtherwiseIsToldTheCodes() {
        var body = Map.of("supplements", List.of("EMPLOYEE_POOLED"));
        var answer = RunningMedfund.shared().client().post("maker", "/api/persons/nobody/enrolments", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("expected").asString())
                .startsWith("310100, 310200, ")
                .endsWith("999997");
    }

    /** The bodies of {@link GoodRequests} hold only what is needed, and the walk sees each part refused that is left out. */
    @ParameterizedTest
    @CsvSource({
        "PersonForm, POST /api/persons",
        "EnrolmentForm, POST /api/persons/{person}/enrolments",
        "IdentityForm, POST /api/persons/{person}/identities",
        "CreditForm, POST /api/persons/{person}/account/credits"
    })
    void whatACallerHasToSendIsMarked(String schema, String operation) {
        var marked = API.at("/components/schemas/" + schema + "/required")
                .valueStream()
                .map(JsonNode::asString);
        assertThat(marked).containsExactlyInAnyOrderElementsOf(needed(operation));
    }

    @SuppressWarnings("unchecked") // these bodies are objects
    private static Set<String> needed(String operation) {
        return ((Map<String, Object>) GoodRequests.body(operation)).keySet();
    }

    @Test
    void noFormIsDescribedAsAnotherOfTheSameName() {
        assertThat(API.at("/components/schemas/EnrolmentForm/properties/psnType")
                        .isMissingNode())
                .isFalse();
        assertThat(API.at("/components/schemas/EnrolmentControllerEnrolmentForm/properties/state")
                        .isMissingNode())
                .isFalse();
    }

    private record Operation(String name, JsonNode body) {}

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        API.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method ->
                                Set.of("get", "post", "put", "delete", "patch").contains(method.getKey()))
                        .forEach(method -> operations.add(
                                new Operation(method.getKey() + " " + path.getKey(), method.getValue()))));
        assertThat(operations).hasSizeGreaterThan(15);
        return operations;
    }
}
