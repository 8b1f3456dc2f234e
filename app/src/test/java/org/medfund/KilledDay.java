package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medfund.kernel.Money;
import tools.jackson.databind.JsonNode;

/**
 * A small day of three hospitals, in steps that can be taken again after a death, and what was acknowledged in it. The same
 * record again is answered with the first result, so all of it can simply be sent again.
 */
final class KilledDay {

    static final LocalDate FRIDAY = LocalDate.parse("2026-02-13");
    static final LocalDate SATURDAY = LocalDate.parse("2026-02-14");
    static final List<String> HOSPITALS = List.of("H99010200001", "H99010200002", "H99010200003");
    static final int SETTLEMENTS = 4;
    static final long OPENING_FEN = 100_000_000;
    /** Ninety-five percent of 60.00 yuan, four times. */
    static final long HOSPITAL_FEN = 22_800;

    private static final String STEP_WAS_TAKEN = "PAYOUT-0006";

    private final Map<String, String> acknowledged = new HashMap<>();

    /** Three draws in the close, one a hospital. */
    static String[] settings() {
        return new String[] {
            "--medfund.payout.settlements-a-draw=" + SETTLEMENTS,
            "--medfund.bank.pause=200ms",
            "--medfund.bank.timeout=3s",
            "--medfund.bank.patience=1s",
            "--medfund.trail.follow.lease=3s"
        };
    }

    Map<String, String> acknowledged() {
        return acknowledged;
    }

    void setUp(Agency agency) {
        agency.setsItselfUp(SATURDAY, Money.ofFen(OPENING_FEN).toString());
        var cutOff = Map.of(
                "topic", "payout/cut-off", "key", "*", "validFrom", "2026-01-02", "value", "00:00", "basis", "test");
        agency.post("publisher", "/api/policies/" + Agency.REGION, List.of(cutOff));
    }

    /** What was acknowledged before is acknowledged again, as the same settlement (I7). */
    void settle(Agency agency, String hospital) {
        for (var number = 1; number <= SETTLEMENTS; number++) {
            var key = hospital + "-" + number;
            var id = agency.settles(hospital, key, FRIDAY, "100.00", "60.00");
            assertThat(acknowledged.putIfAbsent(key, id)).as(key).isIn(null, id);
        }
    }

    void reconcile(Agency agency) {
        HOSPITALS.forEach(hospital -> agency.states(hospital, FRIDAY, SETTLEMENTS, "400.00", "240.00"));
    }

    void close(Agency agency) {
        Agency.until("the close", () -> agency.ordersTheClose(FRIDAY).isOk());
        Agency.until(
                "the draw",
                () -> agency.batches(FRIDAY).stream()
                        .anyMatch(batch -> !batch.path("state").asString().equals("OPENED")));
    }

    void sign(Agency agency) {
        var batch = agency.batches(FRIDAY).getFirst();
        var id = batch.path("batchId").asString();
        var digest = batch.path("digest").asString();
        step(agency, "maker", id, "submission", digest);
        step(agency, "maker", id, "signature", digest);
        step(agency, "checker", id, "check", digest);
        step(agency, "checker", id, "hand-over", digest);
        step(agency, "finance", id, "approval", digest);
    }

    /** A step that was taken before the death is refused now, and that is well. */
    private static void step(Agency agency, String who, String batch, String step, String digest) {
        var answer = agency.step(who, batch, step, digest);
        if (!answer.code().equals(STEP_WAS_TAKEN)) {
            answer.mustBeOk();
        }
    }

    /** What the bank never heard of is declared so by finance and paid under a new EndToEndId. */
    void pay(Agency agency) {
        Agency.until("every payment is settled", () -> {
            var instructions = agency.instructions(FRIDAY);
            instructions.forEach(instruction -> help(agency, instruction));
            return instructions.size() == HOSPITALS.size()
                    && Agency.texts(instructions, "state").stream().allMatch("SETTLED"::equals);
        });
        agency.takesTheStatements(SATURDAY);
        Agency.until("the books", () -> agency.threeWay(FRIDAY).path("pending").asLong() == 0);
    }

    private static void help(Agency agency, JsonNode instruction) {
        var path =
                "/api/payout-instructions/" + instruction.path("instructionId").asString();
        switch (instruction.path("state").asString()) {
            case "UNKNOWN" ->
                agency.tries(
                        "finance",
                        path + "/never-received",
                        Map.of("endToEndId", instruction.path("endToEndId").asString()));
            case "REJECTED" -> agency.tries("finance", path + "/release", Map.of());
            default -> {}
        }
    }
}
