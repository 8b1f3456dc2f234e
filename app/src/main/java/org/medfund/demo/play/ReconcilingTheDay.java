package org.medfund.demo.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medfund.demo.region.DemoInstitution;
import org.medfund.kernel.Money;
import tools.jackson.databind.JsonNode;

/**
 * Each institution states its totals of the date. One has made three mistakes: it forgot a settlement, counts one that
 * never was, and has another amount for a third. Both sides work them through the three lists; what agrees is payable, the
 * rest waits.
 */
final class ReconcilingTheDay {

    private static final int ENOUGH = 5;

    private final Stage stage;
    private final Played played;

    ReconcilingTheDay(Stage stage, Played played) {
        this.stage = stage;
        this.played = played;
    }

    void play() {
        stage.teller().heading("Every institution reconciles the date with the agency (S3-art12)");
        var books = books();
        var careless = careless(books);
        var reconciled = 0;
        for (var institution : stage.region().active()) {
            var rows = books.getOrDefault(institution.code(), List.of());
            var stated = institution.equals(careless) ? withMistakes(rows) : rows;
            var statement = state(institution, stated);
            if (statement.path("state").asString().equals("MISMATCHED")) {
                workThrough(institution, statement, stated);
            }
            reconciled++;
        }
        stage.teller().line(reconciled + " institutions are reconciled");
    }

    private Map<String, List<BookRow>> books() {
        return played.rows().collect(Collectors.groupingBy(BookRow::institution));
    }

    /** Another one each day, of those with enough rows; on a small day with as many as anybody has. */
    private DemoInstitution careless(Map<String, List<BookRow>> books) {
        var most = books.values().stream().mapToInt(List::size).max().orElse(0);
        var candidates = stage.region().active().stream()
                .filter(institution ->
                        books.getOrDefault(institution.code(), List.of()).size() >= Math.min(ENOUGH, most))
                .toList();
        return candidates.get(Math.floorMod(stage.date().toEpochDay(), candidates.size()));
    }

    private static List<BookRow> withMistakes(List<BookRow> rows) {
        var stated = new ArrayList<>(rows.subList(1, rows.size()));
        stated.set(0, stated.getFirst().dearer(Money.ofYuan("1.00")));
        stated.add(stated.getLast().unknownTwin());
        return stated;
    }

    private JsonNode state(DemoInstitution institution, List<BookRow> rows) {
        var body =
                Map.of("institution", institution.code(), "date", stage.date().toString(), "rows", totals(rows));
        return stage.medfund()
                .post(institution.code(), "/api/reconciliations", body)
                .mustBeOk()
                .json();
    }

    private static List<Map<String, Object>> totals(List<BookRow> rows) {
        var groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.insutype() + "/" + row.clrType(), TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(ReconcilingTheDay::total).toList();
    }

    private static Map<String, Object> total(List<BookRow> group) {
        var total = new LinkedHashMap<String, Object>();
        total.put("insutype", group.getFirst().insutype());
        total.put("clr_type", group.getFirst().clrType());
        total.put(
                "medfee_sumamt", Money.sum(group.stream().map(BookRow::medfee)).yuan());
        total.put(
                "fund_pay_sumamt", Money.sum(group.stream().map(BookRow::fund)).yuan());
        total.put("acct_pay", Money.sum(group.stream().map(BookRow::account)).yuan());
        total.put("fixmedins_setl_cnt", group.size());
        return total;
    }

    private void workThrough(DemoInstitution institution, JsonNode statement, List<BookRow> rows) {
        stage.teller().line(institution.name() + " states other totals than ours, so it sends its details");
        var path = "/api/reconciliations/" + statement.path("id").asString();
        var details =
                Map.of("rows", rows.stream().map(ReconcilingTheDay::detail).toList());
        var lists = stage.medfund()
                .post(institution.code(), path + "/details", details)
                .mustBeOk()
                .json();
        tell(lists.path("waiting"));
        stage.medfund()
                .post(institution.code(), path + "/confirmation", Map.of())
                .mustBeOk();
        var end = stage.medfund()
                .post("checker", path + "/confirmation", Map.of())
                .mustBeOk()
                .json();
        stage.teller()
                .line("both sides confirm: %s, %d rows agree and are payable, the others wait"
                        .formatted(
                                end.path("state").asString(), end.path("agreed").asLong()));
    }

    private void tell(JsonNode waiting) {
        var table = new TextTable(2, "list", "number at the institution", "ours", "theirs");
        tell(table, "only ours", waiting.path("onlyOurs"));
        tell(table, "only theirs", waiting.path("onlyTheirs"));
        tell(table, "amounts differ", waiting.path("different"));
        stage.teller().table(table);
    }

    private static void tell(TextTable table, String list, JsonNode rows) {
        rows.forEach(row ->
                table.row(list, row.path("medinsSetlId").asString(), fee(row.path("ours")), fee(row.path("theirs"))));
    }

    private static String fee(JsonNode side) {
        return side.isMissingNode() || side.isNull()
                ? "-"
                : Teller.yuan(side.path("medfeeFen").asLong());
    }

    private static Map<String, Object> detail(BookRow row) {
        return Map.of(
                "medins_setl_id", row.medinsSetlId(),
                "medfee_sumamt", row.medfee().yuan(),
                "fund_pay_sumamt", row.fund().yuan(),
                "acct_pay", row.account().yuan());
    }
}
