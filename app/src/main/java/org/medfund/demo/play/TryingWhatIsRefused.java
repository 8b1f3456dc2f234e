package org.medfund.demo.play;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.demo.client.Answer;
import org.medfund.demo.patients.NationalRecord;
import org.medfund.demo.region.DemoRegion;

/** Everything that can be wrong with a settlement is tried once, and refused by name. */
final class TryingWhatIsRefused {

    private static final String SETTLEMENTS = "/api/settlements";
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Stage stage;
    private final Played played;

    TryingWhatIsRefused(Stage stage, Played played) {
        this.stage = stage;
        this.played = played;
    }

    void play() {
        stage.teller().heading("What is wrong is refused, and leaves nothing behind");
        var table = new TextTable(4, "tried", "answer", "code", "says");
        var surprises = new ArrayList<String>();
        for (var attempt : attempts()) {
            var answer = attempt.action().apply(stage);
            table.row(attempt.what(), answer.status(), answer.code(), title(answer));
            if (!answer.code().equals(attempt.code())) {
                surprises.add(attempt.what() + " was expected to be refused as " + attempt.code());
            }
        }
        stage.teller().table(table);
        surprises.forEach(stage.teller()::line);
        repeat();
    }

    private static String title(Answer answer) {
        return answer.json()
                .path("detailZh")
                .asString(answer.json().path("title").asString(""));
    }

    private List<Attempt> attempts() {
        var all = new ArrayList<Attempt>();
        all.addAll(unreadable());
        all.addAll(wrongSums());
        all.addAll(wrongFacts());
        all.addAll(wrongCallers());
        all.addAll(contradictions());
        return all;
    }

    private static List<Attempt> unreadable() {
        return List.of(
                Attempt.text("no JSON at all", "CLAIMS-0001", 1, json -> json.substring(1)),
                Attempt.text(
                        "the same field twice",
                        "CLAIMS-0003",
                        2,
                        json -> json.replaceFirst("\\{", "{\"insutype\":\"390\",")),
                Attempt.record(
                        "three decimals", "CLAIMS-0003", 3, record -> record.put("hifp_pay", new BigDecimal("1.005"))),
                Attempt.record(
                        "the 30th of February",
                        "CLAIMS-0003",
                        4,
                        record -> record.put("setl_time", "2026-02-30 10:00:00")),
                Attempt.record("an unknown field", "CLAIMS-0003", 5, record -> record.put("hifp_paid", 1)),
                Attempt.record("a missing field", "CLAIMS-0003", 6, record -> record.remove("insutype")));
    }

    private static List<Attempt> wrongSums() {
        return List.of(
                Attempt.record(
                        "a hospital share of a fen more", "CLAIMS-0004", 7, record -> add(record, "hosp_part_amt")),
                Attempt.record("a fund part of a fen more", "CLAIMS-0005", 8, record -> add(record, "maf_pay")),
                Attempt.record("cash of a fen more", "CLAIMS-0006", 9, record -> add(record, "psn_cash_pay")),
                Attempt.record(
                        "a first-pay share of a fen more", "CLAIMS-0007", 10, record -> add(record, "preselfpay_amt")),
                Attempt.record(
                        "a line of a fen more",
                        "CLAIMS-0008",
                        11,
                        record -> add(Attempt.firstLine(record), "preselfpay_amt")),
                Attempt.record(
                        "a line left out",
                        "CLAIMS-0009",
                        12,
                        record -> record.put("feedetail", List.of(Attempt.firstLine(record)))),
                Attempt.record("a negative share", "CLAIMS-0010", 13, record -> {
                    record.put("oth_pay", new BigDecimal("-0.01"));
                    add(record, "hifp_pay");
                }));
    }

    private static List<Attempt> wrongFacts() {
        return List.of(
                Attempt.record(
                        "an end before the begin",
                        "CLAIMS-0011",
                        14,
                        record -> record.put("enddate", "2026-01-01 08:00:00")),
                Attempt.record("an unknown medical type", "CLAIMS-0012", 15, record -> record.put("med_type", "9999")),
                Attempt.record(
                        "another payer", "CLAIMS-0015", 16, record -> record.put("fixmedins_poolarea", "990200")),
                Attempt.record(
                        "a refund sent as a settlement",
                        "CLAIMS-0016",
                        17,
                        record -> record.put("refd_setl_flag", "1")));
    }

    private List<Attempt> wrongCallers() {
        var suspended = stage.region().suspended().code();
        return List.of(
                new Attempt("a suspended institution", "CLAIMS-0014", stage -> asInstitution(suspended, suspended)),
                new Attempt(
                        "an institution that nobody knows",
                        "CLAIMS-0013",
                        stage -> asInstitution("maker", "H99010299999")),
                new Attempt(
                        "in another institution's name",
                        "ACCESS-0002",
                        stage -> asInstitution(
                                stage.region().active().getLast().code(),
                                stage.region().active().getFirst().code())),
                new Attempt(
                        "finance closes the day",
                        "ACCESS-0001",
                        stage -> stage.medfund()
                                .post(
                                        "finance",
                                        "/api/day-closes",
                                        Map.of(
                                                "region",
                                                DemoRegion.CODE,
                                                "date",
                                                stage.date().toString()))));
    }

    private Answer asInstitution(String who, String institution) {
        var record = NationalRecord.of(stage.day().settlement(stage.settlements() + 20));
        record.put("fixmedins_code", institution);
        record.put("medins_setl_id", "X" + institution + stage.date());
        return stage.medfund().post(who, SETTLEMENTS, record);
    }

    private List<Attempt> contradictions() {
        var first = stage.day().settlement(0);
        var reversed = played.aReversed();
        return List.of(
                new Attempt("other content under a known number", "CLAIMS-0017", stage -> {
                    var record = NationalRecord.of(first);
                    record.put("psn_no", "somebody else");
                    return stage.medfund().post(first.institution().code(), SETTLEMENTS, record);
                }),
                new Attempt(
                        "a second reversal",
                        "CLAIMS-0021",
                        stage -> stage.medfund()
                                .post(
                                        reversed.institution().code(),
                                        SETTLEMENTS + "/" + played.id(reversed.number()) + "/reversal",
                                        other(NationalRecord.reversalOf(reversed)))),
                new Attempt(
                        "the reversal of a reversal",
                        "CLAIMS-0020",
                        stage -> stage.medfund()
                                .post(
                                        reversed.institution().code(),
                                        SETTLEMENTS + "/" + played.reversalId(reversed.number()) + "/reversal",
                                        other(NationalRecord.reversalOf(reversed)))));
    }

    private static Map<String, Object> other(Map<String, Object> reversal) {
        return Map.of(
                "medins_setl_id", "another-number", "setl_time", Objects.requireNonNull(reversal.get("setl_time")));
    }

    /** Not refused: the very same record again is the same settlement. */
    private void repeat() {
        var first = stage.day().settlement(0);
        var answer = stage.medfund()
                .post(first.institution().code(), SETTLEMENTS, NationalRecord.of(first))
                .mustBeOk();
        var same = answer.json().path("id").asString().equals(played.id(0));
        stage.teller().line("the very same record again is " + (same ? "the same settlement" : "ANOTHER settlement"));
    }

    private static void add(Map<String, Object> record, String field) {
        record.put(field, ((BigDecimal) Objects.requireNonNull(record.get(field), field)).add(CENT));
    }
}
