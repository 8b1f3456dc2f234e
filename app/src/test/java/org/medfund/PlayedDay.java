package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The running application after a tiny day from settlement to voucher, so that there is one of everything that an operation
 * names by its id, in a state in which the operation may be meant. One for all tests that walk the operations; it ends with the JVM.
 */
final class PlayedDay {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final String HOSPITAL = GoodRequests.INSTITUTION;
    private static final List<String> STEPS = List.of("submission", "signature", "check", "hand-over", "approval");
    private static final List<String> PERSONS = List.of("maker", "maker", "checker", "checker", "finance");

    private static @Nullable PlayedDay shared;

    private final RunningMedfund medfund = RunningMedfund.start("--medfund.bank.pause=200ms");
    private final Agency agency = new Agency(medfund);
    private final Map<String, String> ids = new HashMap<>();

    private PlayedDay() {
        Runtime.getRuntime().addShutdownHook(new Thread(medfund::close));
        agency.setsItselfUp(SATURDAY, "10000.00");
        insureAPerson();
        declare();
        cooperate();
        insureAgainstSeriousIllness();
        leaveABatchBeforeEachStep();
        settle();
        pay();
    }

    static synchronized PlayedDay shared() {
        if (shared == null) {
            shared = new PlayedDay();
        }
        return shared;
    }

    RunningMedfund medfund() {
        return medfund;
    }

    /** The id of what an operation may be tried on. */
    String id(String path) {
        var own = ids.get(path);
        return own != null ? own : anyUnder(path);
    }

    private String anyUnder(String path) {
        return ids.entrySet().stream()
                .filter(known -> path.startsWith(known.getKey() + "/"))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .orElseThrow(() -> new AssertionError("PlayedDay has nothing with an id for " + path))
                .getValue();
    }

    /** The month before, in which there was nothing. */
    private void declare() {
        var declared = medfund.client().post(HOSPITAL, "/api/declarations", GoodRequests.declaration(List.of()));
        ids.put("/api/declarations", declared.mustBeOk().json().path("id").asString());
    }

    /** A large fee of a person insured elsewhere, on a day that nobody states, and a question to another area. */
    private void cooperate() {
        var record = Agency.record(HOSPITAL, "G1", FRIDAY.minusDays(11), "30000.00", "70.00");
        record.put("insu_optins", "990200");
        var settled = medfund.client().post(HOSPITAL, "/api/settlements", record);
        ids.put("/api/co-investigations", settled.mustBeOk().json().path("id").asString());
        var ticket = GoodRequests.body("POST /api/cooperation-tickets");
        ids.put("/api/cooperation-tickets", recorded("/api/cooperation-tickets", ticket));
    }

    private void insureAgainstSeriousIllness() {
        var contract = recorded("/api/insurer-contracts", GoodRequests.body("POST /api/insurer-contracts"));
        ids.put("/api/insurer-contracts", contract);
        ids.put(
                "/api/insurer-statements",
                recorded("/api/insurer-statements", GoodRequests.insurerStatement(contract)));
    }

    /** With one of everything that a person may have. */
    private void insureAPerson() {
        var person = recorded("/api/persons", GoodRequests.body("POST /api/persons"));
        var relative = recorded("/api/persons", GoodRequests.relative());
        ids.put("/api/persons", person);
        ids.put("relative", relative);
        have(person, "enrolments", GoodRequests.body("POST /api/persons/{person}/enrolments"));
        have(person, "identities", GoodRequests.body("POST /api/persons/{person}/identities"));
        ids.put(
                "/api/persons/{person}/reveals",
                medfund.client()
                        .post(
                                "auditor",
                                "/api/persons/" + person + "/reveals",
                                GoodRequests.body("POST /api/persons/{person}/reveals"))
                        .mustBeOk()
                        .json()
                        .path("id")
                        .asString());
        have(person, "filings", GoodRequests.body("POST /api/persons/{person}/filings"));
        have(person, "mutual-aid", GoodRequests.mutualAid(relative));
        have(
                person,
                "assistance-applications",
                GoodRequests.body("POST /api/persons/{person}/assistance-applications"));
        reimburse(person);
    }

    /** One bill that is reimbursed, and one that waits. */
    private void reimburse(String person) {
        var waiting = uploaded(GoodRequests.bill(person));
        var other = new HashMap<>(GoodRequests.bill(person));
        other.put("invoice", "W2");
        ids.put("/api/self-paid-bills", waiting);
        ids.put("/api/manual-reimbursements", recorded("/api/manual-reimbursements", Map.of("bill", uploaded(other))));
    }

    private String uploaded(Map<String, Object> bill) {
        return medfund.client()
                .post(HOSPITAL, "/api/self-paid-bills", bill)
                .mustBeOk()
                .json()
                .path("id")
                .asString();
    }

    private void have(String person, String what, Object body) {
        ids.put("/api/persons/{person}/" + what, recorded("/api/persons/" + person + "/" + what, body));
    }

    private String recorded(String path, Object body) {
        return medfund.client()
                .post("maker", path, body)
                .mustBeOk()
                .json()
                .path("id")
                .asString();
    }

    /** Of each of the days before, a batch whose next step is another one. */
    private void leaveABatchBeforeEachStep() {
        for (var done = 0; done < STEPS.size(); done++) {
            var date = FRIDAY.minusDays(STEPS.size() - done);
            agency.settles(HOSPITAL, "B" + done, date, "100.00", "70.00");
            agency.states(HOSPITAL, date, 1, "100.00", "70.00");
            agency.closes(date);
            ids.put("/api/payout-batches/{id}/" + STEPS.get(done), signed(date, done));
        }
    }

    private String signed(LocalDate date, int steps) {
        var batch = agency.batches(date).getFirst();
        var id = batch.path("batchId").asString();
        for (var step = 0; step < steps; step++) {
            agency.step(
                            PERSONS.get(step),
                            id,
                            STEPS.get(step),
                            batch.path("digest").asString())
                    .mustBeOk();
        }
        return id;
    }

    /** One of the two is over the region's threshold, which is a finding. */
    private void settle() {
        ids.put("/api/settlements", agency.settles(HOSPITAL, "D1", FRIDAY, "100.00", "70.00"));
        agency.settles(HOSPITAL, "D2", FRIDAY, "3500.00", "60.00");
        var statement = agency.states(HOSPITAL, FRIDAY, 2, "3600.00", "130.00");
        ids.put("/api/reconciliations", statement.path("id").asString());
        medfund.drain();
        ids.put("/api/findings", first("/api/findings?region=" + Agency.REGION + "&date=" + FRIDAY, "id"));
    }

    private void pay() {
        agency.closes(FRIDAY);
        agency.signs(FRIDAY);
        agency.awaits(FRIDAY, HOSPITAL, "SETTLED");
        agency.takesTheStatements(SATURDAY);
        var instruction = agency.instruction(FRIDAY, HOSPITAL);
        ids.put(
                "/api/payout-batches",
                agency.batches(FRIDAY).getFirst().path("batchId").asString());
        ids.put("/api/payout-instructions", instruction.path("instructionId").asString());
        ids.put(
                "/api/vouchers",
                first("/api/books/" + Agency.REGION + "/EMPLOYEE/vouchers?period=2026-02", "voucherId"));
    }

    private String first(String list, String field) {
        var items = agency.get("auditor", list).path("items");
        assertThat(items).as(list).isNotEmpty();
        return items.get(0).path(field).asString();
    }
}
