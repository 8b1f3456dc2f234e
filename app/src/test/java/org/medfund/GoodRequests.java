package org.medfund;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For each operation that reads JSON a body as it should be, with only what is required, so that each part of it can be spoiled. */
final class GoodRequests {

    static final String REGION = "990100";
    static final String INSTITUTION = "H99010200001";
    static final String NAME = "走查";
    static final String CERTIFICATE_NUMBER = "999999199001010016";
    static final String CERTIFICATE_OF_THE_RELATIVE = "999999199202020026";
    private static final String DATE = "2026-02-13";
    private static final String UNKNOWN_ID = "06DYQ4G6ZSFXR1V2K7C8M3T9AB";

    private static final Map<String, Object> SHOWN = Map.of("digest", "0".repeat(64));
    private static final Map<String, Object> REGION_AND_DATE = Map.of("region", REGION, "date", DATE);

    private static final Map<String, Object> CERTIFICATE =
            Map.of("certificateType", "01", "certificateNumber", CERTIFICATE_NUMBER);
    private static final Map<String, Object> IDENTITY =
            Map.of("region", REGION, "identity", "ORPHAN", "from", "2026-01-01");
    private static final Map<String, Object> MUTUAL_AID =
            Map.of("region", REGION, "user", "", "relation", "CHILD", "from", "2026-01-01");
    private static final Map<String, Object> FILING =
            Map.of("region", REGION, "kind", "REFERRED", "subject", "310000", "from", "2026-01-01");
    private static final Map<String, Object> TICKET = Map.of("region", REGION, "answering", "990200", "text", "walk");

    private static final Map<String, Object> BODIES = Map.ofEntries(
            Map.entry("POST /api/persons", person()),
            Map.entry("PUT /api/persons/{id}", person()),
            Map.entry("POST /api/persons/search", CERTIFICATE),
            Map.entry("POST /api/persons/{person}/reveals", Map.of("reason", "COMPLAINT")),
            Map.entry("POST /api/persons/{person}/enrolments", enrolment()),
            Map.entry("PUT /api/persons/{person}/enrolments/{id}", enrolment()),
            Map.entry("POST /api/persons/{person}/identities", IDENTITY),
            Map.entry("PUT /api/persons/{person}/identities/{id}", IDENTITY),
            Map.entry(
                    "POST /api/persons/{person}/account/credits",
                    Map.of("region", REGION, "reference", "W1", "amountFen", 100)),
            Map.entry("POST /api/persons/{person}/mutual-aid", MUTUAL_AID),
            Map.entry("PUT /api/persons/{person}/mutual-aid/{id}", MUTUAL_AID),
            Map.entry("POST /api/persons/{person}/filings", FILING),
            Map.entry("PUT /api/persons/{person}/filings/{id}", Map.of("region", REGION, "from", "2026-01-01")),
            Map.entry(
                    "POST /api/persons/{person}/injury-declarations",
                    Map.of("region", REGION, "visit", "M1", "thirdParty", false, "signedOn", "2026-01-01")),
            Map.entry("POST /api/persons/{person}/e-credentials", Map.of("region", REGION)),
            Map.entry(
                    "POST /api/persons/{person}/cards",
                    Map.of("region", REGION, "number", "A12345678", "serial", "610900D156000005")),
            Map.entry("POST /api/burden-warnings", Map.of("region", REGION, "year", 2026)),
            Map.entry("POST /api/persons/{person}/reliefs", relief()),
            Map.entry("POST /api/persons/{person}/assistance-applications", assistance()),
            Map.entry(
                    "POST /api/persons/{person}/assistance-applications/{id}/decision",
                    Map.of("granted", true, "amountFen", 100)),
            Map.entry("POST /api/self-paid-bills", bill("")),
            Map.entry("POST /api/manual-reimbursements", Map.of("bill", UNKNOWN_ID)),
            Map.entry("POST /api/manual-reimbursements/{id}/rejection", Map.of("reason", "walk")),
            Map.entry("POST /api/co-investigations/{id}/answer", Map.of("outcome", "IN_ORDER", "answer", "walk")),
            Map.entry("POST /api/cooperation-tickets", TICKET),
            Map.entry(
                    "POST /api/cooperation-tickets/{id}/steps",
                    Map.of("region", REGION, "step", "CLOSE", "text", "walk")),
            Map.entry("POST /api/cooperation-notices", notice()),
            Map.entry(
                    "POST /api/insurer-contracts",
                    Map.of(
                            "region", REGION,
                            "number", "W1",
                            "insurer", "W",
                            "insurance", "390",
                            "from", "2025-11-01",
                            "until", "2025-12-31",
                            "premiumFen", 100)),
            Map.entry("POST /api/insurer-statements", Map.of("contract", UNKNOWN_ID, "month", "2025-11")),
            Map.entry("POST /api/settlements", settlement()),
            Map.entry(
                    "POST /api/settlements/{id}/reversal",
                    Map.of("medins_setl_id", "W2", "setl_time", DATE + " 15:00:00")),
            Map.entry("POST /api/reconciliations", statement()),
            Map.entry("POST /api/reconciliations/{id}/details", Map.of("rows", List.of(detail()))),
            Map.entry("POST /api/declarations", declaration(List.of(declared()))),
            Map.entry("POST /api/institutions", List.of(institution())),
            Map.entry("PUT /api/institutions/{code}", institution()),
            Map.entry(
                    "POST /api/institutions/{code}/agreement",
                    Map.of("state", "SUSPENDED", "effectiveFrom", "2026-03-01T00:00:00+08:00", "reason", "walk")),
            Map.entry("POST /api/institutions/{code}/signing-profiles", signingProfile()),
            Map.entry("POST /api/institutions/{code}/signing-profiles/{number}/revocation", Map.of("reason", "walk")),
            Map.entry("PUT /api/institutions/{code}/bank-account", Map.of("number", "621700000001", "name", "医院")),
            Map.entry("PUT /api/institutions/{code}/staff", List.of(staff())),
            Map.entry("POST /api/institutions/{code}/staff-points", points()),
            Map.entry(
                    "POST /api/institutions/{code}/staff-standing",
                    Map.of("staff", "D610902000001", "at", "2026-03-01T00:00:00+08:00")),
            Map.entry("POST /api/agreements", application("H99010200099")),
            Map.entry(
                    "POST /api/agreements/{region}/{code}/steps",
                    Map.of("step", "REJECT", "effectiveAt", "2026-03-01T00:00:00+08:00", "reason", "walk")),
            Map.entry(
                    "POST /api/institutions/{code}/suspensions",
                    Map.of("kind", "PAYOUT", "cause", "RISK_ALERT", "reason", "walk")),
            Map.entry("POST /api/institutions/{code}/suspensions/{number}/resumption", Map.of("reason", "walk")),
            Map.entry("POST /api/institutions/{code}/document-requests", Map.of("documents", "walk")),
            Map.entry("POST /api/institutions/{code}/document-requests/{number}/delivery", Map.of()),
            Map.entry(
                    "POST /api/institutions/{code}/enrolment",
                    Map.of("state", "APPLIED", "effectiveOn", DATE, "reason", "walk")),
            Map.entry("POST /api/policies/{region}", List.of(decision())),
            Map.entry("POST /api/policies/{region}/reports", report()),
            Map.entry(
                    "POST /api/institutions/{code}/daily-checks",
                    Map.of("day", DATE, "kind", "FEE_AUDIT", "state", "PASSED", "answer", "walk")),
            Map.entry(
                    "PUT /api/calendars/{year}",
                    Map.of(
                            "source",
                            "walk",
                            "weekdaysOff",
                            List.of("2026-01-01"),
                            "weekendsWorked",
                            List.of("2026-01-04"))),
            Map.entry("POST /api/review-rules", ruleSet()),
            Map.entry("POST /api/findings/{id}/decision", Map.of("upheld", true, "reason", "walk")),
            Map.entry("POST /api/day-closes", REGION_AND_DATE),
            Map.entry("POST /api/bank-statements", REGION_AND_DATE),
            Map.entry("POST /api/payout-batches/{id}/submission", SHOWN),
            Map.entry("POST /api/payout-batches/{id}/signature", SHOWN),
            Map.entry("POST /api/payout-batches/{id}/check", SHOWN),
            Map.entry("POST /api/payout-batches/{id}/hand-over", SHOWN),
            Map.entry("POST /api/payout-batches/{id}/approval", SHOWN),
            Map.entry("POST /api/payout-instructions/{id}/never-received", Map.of("endToEndId", UNKNOWN_ID)),
            Map.entry(
                    "POST /api/books/{region}/{book}/opening",
                    Map.of("date", "2026-01-01", "balances", List.of(Map.of("account", "1004", "amountFen", 100)))),
            Map.entry(
                    "POST /api/books/{region}/{book}/transfers",
                    Map.of("amountFen", 100, "reference", "W-1", "date", "2026-01-02")));

    private GoodRequests() {}

    /** @throws AssertionError if a new operation has none yet */
    static Object body(ApiOperation operation) {
        var body = body(operation.name());
        if (operation.path().equals("/api/self-paid-bills")) {
            return bill(PlayedDay.shared().id("/api/persons"));
        }
        if (operation.path().equals("/api/manual-reimbursements")) {
            return Map.of("bill", PlayedDay.shared().id("/api/self-paid-bills"));
        }
        if (operation.path().equals("/api/insurer-statements")) {
            return insurerStatement(PlayedDay.shared().id("/api/insurer-contracts"));
        }
        return body.equals(MUTUAL_AID) ? mutualAid(PlayedDay.shared().id("relative")) : body;
    }

    static Object insurerStatement(String contract) {
        return Map.of("contract", contract, "month", "2025-11");
    }

    /** As {@link #body(ApiOperation)}, but where a body names a person, it has to be put in. */
    static Object body(String operation) {
        var body = BODIES.get(operation);
        if (body == null) {
            throw new AssertionError("GoodRequests has no body for " + operation);
        }
        return body;
    }

    static Map<String, Object> mutualAid(String user) {
        var aid = new LinkedHashMap<>(MUTUAL_AID);
        aid.put("user", user);
        return aid;
    }

    static Map<String, Object> bill(String person) {
        var line = Map.of(
                "serial",
                "1",
                "item",
                "X1",
                "amountFen",
                100,
                "quantityE4",
                10_000,
                "priceE6",
                1_000_000,
                "occurredAt",
                "2026-01-05T01:00:00Z");
        return Map.of(
                "invoice", "W1",
                "person", person,
                "insurance", "390",
                "insuredRegion", REGION,
                "medType", "11",
                "beganAt", "2026-01-05T01:00:00Z",
                "lines", List.of(line));
    }

    private static Map<String, Object> relief() {
        return Map.of(
                "region",
                REGION,
                "year",
                2026,
                "kind",
                "CHARITY",
                "handedOn",
                "2026-01-05",
                "receiver",
                "walk",
                "reference",
                "W-1");
    }

    private static Map<String, Object> assistance() {
        var evidence = List.of(Map.of("kind", "EXPENSES", "number", "W-1"));
        return Map.of("region", REGION, "year", 2026, "evidence", evidence);
    }

    static Map<String, Object> relative() {
        var relative = person();
        relative.put("certificateNumber", CERTIFICATE_OF_THE_RELATIVE);
        return relative;
    }

    /** Whether the body has the fields of the national interface, in its notation. */
    static boolean isNational(ApiOperation operation) {
        return operation.path().startsWith("/api/settlements")
                || operation.path().startsWith("/api/reconciliations")
                || operation.path().startsWith("/api/declarations");
    }

    /** The operations that a body is here for. */
    static Set<String> operations() {
        return BODIES.keySet();
    }

    private static Map<String, Object> notice() {
        return Map.of(
                "region",
                REGION,
                "kind",
                "POLICY",
                "text",
                "walk",
                "from",
                "2026-03-01T00:00:00+08:00",
                "to",
                "2026-03-02T00:00:00+08:00");
    }

    private static Map<String, Object> settlement() {
        var record = Agency.record(INSTITUTION, "W1", LocalDate.parse(DATE), "100.00", "70.00");
        List.of("gend", "age").forEach(record::remove); // not required
        return record;
    }

    private static Map<String, Object> person() {
        var person = new LinkedHashMap<>(CERTIFICATE);
        person.put("region", REGION);
        person.put("name", NAME);
        return person;
    }

    private static Map<String, Object> enrolment() {
        return Map.of(
                "region",
                REGION,
                "insurance",
                "390",
                "personClass",
                "ADULT",
                "psnType",
                "15",
                "joinedOn",
                "2025-10-01",
                "from",
                "2026-01-01");
    }

    private static Map<String, Object> statement() {
        var row = Map.of(
                "insutype", "310",
                "clr_type", "11",
                "medfee_sumamt", "100.00",
                "fund_pay_sumamt", "70.00",
                "acct_pay", "0.00",
                "fixmedins_setl_cnt", 1);
        return Map.of("institution", INSTITUTION, "date", DATE, "rows", List.of(row));
    }

    private static Map<String, Object> detail() {
        return Map.of(
                "medins_setl_id", "W1", "medfee_sumamt", "100.00", "fund_pay_sumamt", "70.00", "acct_pay", "0.00");
    }

    static Map<String, Object> declaration(List<Object> rows) {
        return Map.of("institution", INSTITUTION, "month", "2026-01", "rows", rows);
    }

    private static Map<String, Object> declared() {
        return Map.of(
                "fund", "310100",
                "care", "OUTPATIENT",
                "fixmedins_setl_cnt", 1,
                "medfee_sumamt", "100.00",
                "fund_pay_sumamt", "70.00");
    }

    private static Map<String, Object> institution() {
        return Map.of(
                "code",
                INSTITUTION,
                "region",
                REGION,
                "name",
                "江城市中心医院 (walk)",
                "kind",
                "HOSPITAL",
                "level",
                3,
                "agreement",
                List.of(Map.of("effectiveFrom", "2025-01-01T00:00:00+08:00", "state", "ACTIVE")),
                "bankAccount",
                Map.of("number", "621799010200000001", "name", "江城市中心医院"));
    }

    /** The key of the standard's example. */
    private static Map<String, Object> signingProfile() {
        return Map.of(
                "variant",
                "SM2",
                "validFrom",
                "2026-03-01T00:00:00+08:00",
                "publicKey",
                "0409F9DF311E5421A150DD7D161E4BC5C672179FAD1833FC076BB08FF356F35020"
                        + "CCEA490CE26775A52DC6EA718CC1AA600AED05FBF35E084A6632F6072DA9AD13");
    }

    private static Map<String, Object> staff() {
        return Map.of("staff", "D610902000001", "category", "DOCTOR", "validFrom", "2026-01-01");
    }

    private static Map<String, Object> points() {
        return Map.of(
                "staff",
                "D610902000001",
                "measure",
                "walk",
                "madeAt",
                "2026-03-01T00:00:00+08:00",
                "situation",
                "BREACH_PAYMENT",
                "responsibility",
                "MAIN",
                "points",
                1,
                "reason",
                "walk");
    }

    private static Map<String, Object> application(String code) {
        var application = new LinkedHashMap<String, Object>();
        application.put("region", REGION);
        application.put("code", code);
        application.put("name", "walk");
        application.put("kind", "HOSPITAL");
        application.put("level", 2);
        application.put("district", "610902");
        application.put("publicOwned", true);
        application.put("examinations", true);
        application.put("regionalCentre", true);
        application.put("bankAccount", "621799010200000001");
        application.put("bankAccountName", "walk");
        application.put("evidence", List.of(Map.of("condition", "LICENCE", "document", "walk")));
        application.put("appliedAt", "2026-03-01T00:00:00+08:00");
        return application;
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "topic", "payout/ratio", "key", "*/*/*", "validFrom", "2026-05-01", "value", "90", "basis", "walk");
    }

    private static Map<String, Object> report() {
        return Map.of(
                "topic",
                "benefit/cap",
                "validFrom",
                "2026-05-01",
                "reportedTo",
                "walk",
                "document",
                "walk",
                "reportedAt",
                "2026-01-01T00:00:00+08:00");
    }

    private static Map<String, Object> ruleSet() {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("id", "walk");
        rule.put("name", "walk");
        rule.put("nameZh", "走查");
        rule.put("severity", "SUSPICION");
        rule.put("scope", "SETTLEMENT");
        rule.put("condition", "true");
        rule.put("explanation", "walk");
        rule.put("explanationZh", "走查");
        rule.put("effectiveFrom", "2026-01-01");
        rule.put("basis", "walk");
        return Map.of("region", REGION, "effectiveFrom", "2026-05-01", "rules", List.of(rule));
    }
}
