package org.medfund.demo.play;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.medfund.demo.patients.NationalRecord;
import org.medfund.demo.region.DemoRegion;

/** What can be wrong with a ready-made record and who sends it. */
final class ReadyMadeAttempts {

    private static final String SETTLEMENTS = "/api/settlements";
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private ReadyMadeAttempts() {}

    static List<Attempt> wrongSums() {
        return List.of(
                Attempt.record("an unknown field", "CLAIMS-0003", 5, record -> record.put("hifp_paid", 1)),
                Attempt.record(
                        "a hospital share of a fen more", "CLAIMS-0004", 7, record -> add(record, "hosp_part_amt")),
                Attempt.record("a fund part of a fen more", "CLAIMS-0005", 8, record -> add(record, "maf_pay")),
                Attempt.record("cash of a fen more", "CLAIMS-0006", 9, record -> add(record, "psn_cash_pay")),
                Attempt.record(
                        "a first-pay share of a fen more", "CLAIMS-0007", 10, record -> add(record, "preselfpay_amt")),
                Attempt.record(
                        "a share of a line of a fen more",
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
                }),
                Attempt.record(
                        "an end before the begin",
                        "CLAIMS-0011",
                        14,
                        record -> record.put("enddate", "2026-01-01 08:00:00")),
                Attempt.record(
                        "another payer", "CLAIMS-0015", 16, record -> record.put("fixmedins_poolarea", "990200")),
                Attempt.record(
                        "a refund sent as a settlement",
                        "CLAIMS-0016",
                        17,
                        record -> record.put("refd_setl_flag", "1")));
    }

    static List<Attempt> wrongCallers() {
        return List.of(
                new Attempt("in another institution's name", "ACCESS-0002", ReadyMadeAttempts::inAnothersName),
                new Attempt("finance closes the day", "ACCESS-0001", ReadyMadeAttempts::closedByFinance));
    }

    private static Outcome inAnothersName(Stage stage) {
        var institution = stage.region().active().getFirst().code();
        var record = NationalRecord.of(stage.day().settlement(stage.settlements() + 20));
        record.put("fixmedins_code", institution);
        record.put("medins_setl_id", "X" + institution + stage.date());
        var who = stage.region().active().getLast().code();
        return Outcome.of(stage.medfund().post(who, SETTLEMENTS, record));
    }

    private static Outcome closedByFinance(Stage stage) {
        var order = Map.of("region", DemoRegion.CODE, "date", stage.date().toString());
        return Outcome.of(stage.medfund().post("finance", "/api/day-closes", order));
    }

    private static void add(Map<String, Object> record, String field) {
        record.put(field, ((BigDecimal) Objects.requireNonNull(record.get(field), field)).add(CENT));
    }
}
