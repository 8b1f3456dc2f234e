package org.medfund.demo.play;

import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The daily payout summary of one batch by category of care, and its largest institutions. */
final class SummaryTable {

    private static final int SHOWN = 5;

    private final Stage stage;

    SummaryTable(Stage stage) {
        this.stage = stage;
    }

    void tell(String batch) {
        var summary = stage.medfund()
                .get("finance", "/api/payout-batches/" + batch + "/summary")
                .mustBeOk()
                .json();
        stage.teller().line("");
        stage.teller().line(batch + " " + summary.path("fundZh").asString());
        stage.teller().table(categories(summary.path("categories")));
        stage.teller().table(institutions(summary.path("institutions")));
        var more = summary.path("institutions").size() - SHOWN;
        if (more > 0) {
            stage.teller().line("... and " + more + " institutions more");
        }
    }

    private static TextTable categories(JsonNode rows) {
        var counts = new TreeMap<String, long[]>();
        rows.forEach(row -> {
            var sum = counts.computeIfAbsent(row.path("careCategoryZh").asString(), key -> new long[2]);
            sum[0] += row.path("lineCount").asLong();
            sum[1] += row.path("linesFen").asLong();
        });
        var table = new TextTable(1, "医疗类别", "lines", "yuan");
        counts.forEach((care, sum) -> table.row(care, "%,d".formatted(sum[0]), Teller.yuan(sum[1])));
        return table;
    }

    private static TextTable institutions(JsonNode rows) {
        var table = new TextTable(1, "institution", "lines", "lines sum", "debit in", "payable", "debit out");
        rows.valueStream()
                .sorted((one, other) -> Long.compare(
                        other.path("payableFen").asLong(),
                        one.path("payableFen").asLong()))
                .limit(SHOWN)
                .forEach(row -> table.row(
                        row.path("institution").asString(),
                        "%,d".formatted(row.path("lineCount").asLong()),
                        Teller.yuan(row.path("linesFen").asLong()),
                        Teller.yuan(row.path("debitInFen").asLong()),
                        Teller.yuan(row.path("payableFen").asLong()),
                        Teller.yuan(row.path("debitOutFen").asLong())));
        return table;
    }
}
