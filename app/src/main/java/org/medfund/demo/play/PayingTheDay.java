package org.medfund.demo.play;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.demo.region.DemoRegion;
import tools.jackson.databind.JsonNode;

/**
 * The bank pays what was approved. One institution has closed its account, so its payments are rejected; it names another
 * account, and finance pays it once more under a new EndToEndId (S3-art18b). Then the bank's statements are taken in.
 */
final class PayingTheDay {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> ENDED = Set.of("SETTLED", "REJECTED", "RETURNED");
    private static final String INSTRUCTIONS = "/api/payout-instructions";

    private final Stage stage;
    private final LocalDate payday;

    PayingTheDay(Stage stage, LocalDate payday) {
        this.stage = stage;
        this.payday = payday;
    }

    /** Another institution each day closes its account before it is paid. */
    void closeOneAccount() {
        var code = moving().code();
        var account = stage.medfund()
                .get("maker", "/api/institutions/" + code)
                .mustBeOk()
                .json()
                .path("bankAccount");
        stage.bank()
                .closeAccount(
                        account.path("number").asString(), account.path("name").asString());
    }

    void play() {
        stage.teller().heading("The bank pays (pain.001, pain.002, camt.053)");
        awaitTheBank();
        tellInstructions();
        rejected()
                .forEach(instruction -> stage.teller()
                        .line("%s rejected: %s, EndToEndId %s"
                                .formatted(
                                        id(instruction),
                                        instruction.path("reason").asString(),
                                        instruction.path("endToEndId").asString())));
        payAgain();
        takeStatements();
    }

    private DemoInstitution moving() {
        var pharmacies = stage.region().active().stream()
                .filter(DemoInstitution::isPharmacy)
                .toList();
        return pharmacies.get(Math.floorMod(stage.date().toEpochDay(), pharmacies.size()));
    }

    private void payAgain() {
        var again = rejected();
        again.stream()
                .map(instruction -> instruction.path("institution").asString())
                .distinct()
                .forEach(this::nameAnotherAccount);
        again.forEach(instruction -> stage.medfund()
                .post("finance", INSTRUCTIONS + "/" + id(instruction) + "/release", Map.of())
                .mustBeOk());
        awaitTheNextAttemptOf(again);
        instructions().stream()
                .filter(instruction -> instruction.path("attempts").asInt() > 1)
                .forEach(instruction -> stage.teller()
                        .line("%s paid once more, to another account: %s, EndToEndId %s"
                                .formatted(
                                        id(instruction),
                                        instruction.path("state").asString(),
                                        instruction.path("endToEndId").asString())));
    }

    private void nameAnotherAccount(String code) {
        var institution = stage.region().active().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
        var number = institution.account() + "D" + payday.toString().replace("-", "");
        stage.bank().open(number, institution.name(), 0);
        var account = Map.of("number", number, "name", institution.name());
        stage.medfund()
                .put("maker", "/api/institutions/" + code + "/bank-account", account)
                .mustBeOk();
    }

    private void awaitTheBank() {
        Waiting.until(
                "the bank's answers",
                PATIENCE,
                () -> areSent()
                        && instructions().stream()
                                .allMatch(i -> ENDED.contains(i.path("state").asString())));
    }

    /** Until the new attempt is seen, the old one's answer still stands there. */
    private void awaitTheNextAttemptOf(List<JsonNode> rejected) {
        var over = rejected.stream()
                .map(instruction -> instruction.path("endToEndId").asString())
                .toList();
        Waiting.until(
                "the answers to the second attempts",
                PATIENCE,
                () -> instructions().stream()
                        .allMatch(i -> ENDED.contains(i.path("state").asString())
                                && !over.contains(i.path("endToEndId").asString())));
    }

    private static String id(JsonNode instruction) {
        return instruction.path("instructionId").asString();
    }

    private boolean areSent() {
        return stage.medfund()
                .get("finance", "/api/payout-batches?" + stage.regionAndDate())
                .mustBeOk()
                .json()
                .valueStream()
                .allMatch(batch -> batch.path("state").asString().equals("SENT"));
    }

    private List<JsonNode> instructions() {
        return stage.medfund()
                .get("finance", INSTRUCTIONS + "?" + stage.regionAndDate())
                .mustBeOk()
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> rejected() {
        return instructions().stream()
                .filter(instruction -> instruction.path("state").asString().equals("REJECTED"))
                .toList();
    }

    private void tellInstructions() {
        var counts = new java.util.TreeMap<String, long[]>();
        instructions().forEach(instruction -> {
            var sum = counts.computeIfAbsent(instruction.path("state").asString(), key -> new long[2]);
            sum[0]++;
            sum[1] += instruction.path("amountFen").asLong();
        });
        counts.forEach((state, sum) ->
                stage.teller().line("%4d instructions %s, %s yuan".formatted(sum[0], state, Teller.yuan(sum[1]))));
    }

    private void takeStatements() {
        var day = Map.of("region", DemoRegion.CODE, "date", payday.toString());
        var taken = stage.medfund()
                .post("finance", "/api/bank-statements", day)
                .mustBeOk()
                .json();
        stage.teller()
                .line("%d entries of the bank's statements of %s taken in"
                        .formatted(taken.path("newEntries").asInt(), payday));
    }
}
