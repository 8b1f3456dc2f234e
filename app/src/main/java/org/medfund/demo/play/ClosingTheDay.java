package org.medfund.demo.play;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.medfund.demo.client.Answer;
import org.medfund.demo.region.DemoRegion;
import tools.jackson.databind.JsonNode;

/**
 * The day is reviewed to the last settlement, then closed; each batch is submitted and signed by the maker, checked by
 * somebody else, handed to finance and approved by a third (S3-art11d).
 */
final class ClosingTheDay {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int BUSY = 503;
    private static final String STEP_WAS_TAKEN = "PAYOUT-0006";
    private static final String BATCHES = "/api/payout-batches/";

    private final Stage stage;

    ClosingTheDay(Stage stage) {
        this.stage = stage;
    }

    void play() {
        review();
        close();
        batches().forEach(this::sign);
        tell();
    }

    private void review() {
        stage.teller().heading("Review: what is reviewed is what was received (S0-2.2b)");
        Waiting.until(
                "the review of " + stage.date(),
                PATIENCE,
                () -> coverage().path("complete").asBoolean());
        var coverage = coverage();
        var findings = stage.medfund().all("auditor", "/api/findings?limit=500&" + stage.regionAndDate());
        stage.teller()
                .line("%,d received, %,d reviewed, %,d findings"
                        .formatted(
                                coverage.path("received").asLong(),
                                coverage.path("reviewed").asLong(),
                                findings.size()));
        tell(findings);
    }

    private JsonNode coverage() {
        return stage.medfund()
                .get("auditor", "/api/reviews/coverage?" + stage.regionAndDate())
                .mustBeOk()
                .json();
    }

    private void tell(List<JsonNode> findings) {
        var counts = new java.util.TreeMap<String, Integer>();
        findings.forEach(finding -> counts.merge(
                finding.path("severity").asString() + "  "
                        + finding.path("rule").asString(),
                1,
                Integer::sum));
        counts.forEach((rule, count) -> stage.teller().line("%4d  %s".formatted(count, rule)));
    }

    private void close() {
        stage.teller().heading("The agency closes " + stage.date());
        var order = Map.of("region", DemoRegion.CODE, "date", stage.date().toString());
        Waiting.until(
                "the close of " + stage.date(),
                PATIENCE,
                () -> isTaken(stage.medfund().post("maker", "/api/day-closes", order)));
        Waiting.until(
                "the drawing",
                PATIENCE,
                () -> progress().path("state").asString().equals("DRAWN"));
        var report = progress();
        stage.teller()
                .line("%,d payout lines of %s yuan drawn, %,d lines held"
                        .formatted(
                                report.path("lines").asLong(),
                                Teller.yuan(report.path("linesFen").asLong()),
                                report.path("held").asLong()));
    }

    private static boolean isTaken(Answer answer) {
        return answer.status() != BUSY && answer.mustBeOk().isOk();
    }

    private JsonNode progress() {
        var path = "/api/day-closes/%s/%s".formatted(DemoRegion.CODE, stage.date());
        return stage.medfund().get("maker", path).mustBeOk().json();
    }

    /** They come one after the other: all are there once they hold every line that was drawn. */
    private List<String> batches() {
        var path = "/api/payout-batches?" + stage.regionAndDate();
        var drawn = progress().path("linesFen").asLong();
        Waiting.until("the batches", PATIENCE, () -> {
            var list = stage.medfund().get("maker", path).mustBeOk().json();
            var generated = list.valueStream()
                    .filter(batch -> !batch.path("state").asString().equals("OPENED"))
                    .mapToLong(batch -> batch.path("linesFen").asLong())
                    .sum();
            return !list.isEmpty() && generated == drawn;
        });
        return stage.medfund()
                .get("maker", path)
                .mustBeOk()
                .json()
                .valueStream()
                .map(batch -> batch.path("batchId").asString())
                .toList();
    }

    private void sign(String batch) {
        var digest = stage.medfund()
                .get("maker", BATCHES + batch + "/summary")
                .mustBeOk()
                .json()
                .path("digest")
                .asString();
        step("maker", batch, "submission", digest);
        step("maker", batch, "signature", digest);
        step("checker", batch, "check", digest);
        step("checker", batch, "hand-over", digest);
        step("finance", batch, "approval", digest);
    }

    /** A day that was broken off goes on: a step that was taken then is refused now, and that is well. */
    private void step(String who, String batch, String step, String digest) {
        var answer = stage.medfund().post(who, BATCHES + batch + "/" + step, Map.of("digest", digest));
        if (!answer.code().equals(STEP_WAS_TAKEN)) {
            answer.mustBeOk();
        }
    }

    private void tell() {
        stage.teller().heading("日拨付业务拨付汇总表 " + stage.date() + ": signed, checked, handed to finance, approved");
        var table = new TextTable(2, "batch", "fund", "institutions", "lines", "lines sum", "payable", "state");
        var list = stage.medfund()
                .get("finance", "/api/payout-batches?" + stage.regionAndDate())
                .mustBeOk()
                .json();
        list.forEach(batch -> table.row(
                batch.path("batchId").asString(),
                batch.path("fundZh").asString(),
                batch.path("institutions").asInt(),
                "%,d".formatted(batch.path("lineCount").asInt()),
                Teller.yuan(batch.path("linesFen").asLong()),
                Teller.yuan(batch.path("payableFen").asLong()),
                batch.path("stateZh").asString()));
        stage.teller().table(table);
        list.forEach(batch -> new SummaryTable(stage).tell(batch.path("batchId").asString()));
    }
}
