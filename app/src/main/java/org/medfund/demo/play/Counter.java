package org.medfund.demo.play;

import java.util.Map;
import java.util.function.Supplier;
import org.medfund.demo.client.NationalAnswer;
import org.medfund.demo.client.NationalClient;
import org.medfund.demo.client.Sender;
import org.medfund.demo.patients.DemoSettlement;
import org.medfund.demo.patients.NationalVisit;
import org.medfund.demo.region.DemoInstitution;
import tools.jackson.databind.JsonNode;

/**
 * The institutions' counters at the national interface. Each message has a number of its own, always the same, so that a
 * day that was broken off can be sent again.
 */
final class Counter {

    private static final int ONE_IN = 10;
    private static final Map<String, String> REVOCATIONS = Map.of("11", "2208", "21", "2305", "41", "2103");

    private final NationalClient national;
    private final Insured insured;

    Counter(NationalClient national, Insured insured) {
        this.national = national;
        this.insured = insured;
    }

    NationalClient national() {
        return national;
    }

    static Sender sender(DemoInstitution institution) {
        return Sender.of(institution.code(), institution.name());
    }

    NationalVisit visit(DemoSettlement settlement) {
        return new NationalVisit(settlement, insured.number(settlement.person()));
    }

    Taken settle(DemoSettlement settlement) {
        var visit = visit(settlement);
        var output = settlement.institution().isPharmacy()
                ? send(settlement, "2102", 0, visit.purchase())
                : settlement.isStay() ? stay(settlement, visit) : outpatient(settlement, visit);
        return Taken.national(output.path("setlinfo"));
    }

    /** The id of the record that takes it back. */
    String revoke(DemoSettlement settlement, Taken taken) {
        var revoke = visit(settlement).revoke(taken.visit(), taken.id());
        var answer = patiently(() -> national.call(
                sender(settlement.institution()), revocation(settlement), settlement.reversalId(), revoke));
        return answer.path("setlinfo").path("setl_id").asString();
    }

    /** The transaction that revokes it. */
    static String revocation(DemoSettlement settlement) {
        return REVOCATIONS.getOrDefault(settlement.clrType(), "");
    }

    private JsonNode outpatient(DemoSettlement settlement, NationalVisit visit) {
        var id = send(settlement, "2201", 4, visit.register())
                .path("data")
                .path("mdtrt_id")
                .asString();
        if (settlement.disease() != null) {
            send(settlement, "2503", 5, visit.fileDisease());
        }
        send(settlement, "2203", 3, visit.describe(id));
        send(settlement, "2204", 2, visit.fees(id));
        return settled(settlement, "2206", "2207", visit.settle(id));
    }

    private JsonNode stay(DemoSettlement settlement, NationalVisit visit) {
        var id = send(settlement, "2401", 4, visit.admit())
                .path("result")
                .path("mdtrt_id")
                .asString();
        send(settlement, "2301", 3, visit.fees(id));
        send(settlement, "2402", 2, visit.discharge(id));
        return settled(settlement, "2303", "2304", visit.settle(id));
    }

    /** Some ask before what it will be. */
    private JsonNode settled(DemoSettlement settlement, String ask, String settle, Map<String, Object> input) {
        if (settlement.number() % ONE_IN == 0) {
            send(settlement, ask, 1, input);
        }
        return send(settlement, settle, 0, input);
    }

    private JsonNode send(DemoSettlement settlement, String infno, int stepsBefore, Map<String, Object> input) {
        var sender = sender(settlement.institution());
        return patiently(() -> national.call(sender, infno, settlement.messageId(stepsBefore), input));
    }

    private static JsonNode patiently(Supplier<NationalAnswer> call) {
        var answer = call.get();
        while (answer.isToBeSentAgain()) {
            Waiting.pause();
            answer = call.get();
        }
        return answer.output();
    }
}
