package org.medfund.demo.play;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medfund.demo.bulletin.BulletinFigure;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import tools.jackson.databind.JsonNode;

/** The end of the day: what was settled, what was booked, whether business, books and bank agree, and the seal. */
final class TellingTheDay {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration SEALING = Duration.ofMillis(1500);
    private static final List<String> BOOKS = List.of("EMPLOYEE", "RESIDENT", "ASSISTANCE", "OTHER");

    private final Stage stage;
    private final Played played;
    private final LocalDate payday;

    TellingTheDay(Stage stage, Played played, LocalDate payday) {
        this.stage = stage;
        this.played = played;
        this.payday = payday;
    }

    /** Whether business, books and bank agree. */
    boolean play() {
        tellSettlements();
        tellShares();
        var agreed = tellThreeWay();
        tellVouchers();
        tellCheckpoint();
        return agreed;
    }

    private void tellSettlements() {
        stage.teller().heading("The day by insurance type and care category, reversals taken off (险种 × 医疗类别)");
        var cells = played.rows()
                .collect(Collectors.groupingBy(row -> row.insutype() + row.care(), TreeMap::new, Collectors.toList()));
        var table = new TextTable(2, "险种", "医疗类别", "rows", "医疗费总额", "基金支付", "个人账户");
        cells.values()
                .forEach(rows -> table.row(cells(
                        insurance(rows.getFirst().insutype()),
                        rows.getFirst().care().chinese(),
                        rows)));
        table.row(cells("合计", "", cells.values().stream().flatMap(List::stream).toList()));
        stage.teller().table(table);
    }

    private void tellShares() {
        stage.teller()
                .heading("What all funds pay of in-catalogue inpatient cost, beside the bulletin of 2023 (S4-A2,"
                        + " S4-A3)");
        var shares = played.shares();
        var table = new TextTable(2, "", "", "here %", "bulletin %", "points");
        for (var figure : BulletinFigure.values()) {
            table.row(
                    figure.insured(),
                    figure.levels(),
                    shares.percent(figure).map(BigDecimal::toPlainString).orElse("-"),
                    figure.percent(),
                    shares.difference(figure).map("%+.2f"::formatted).orElse("-"));
        }
        stage.teller().table(table);
    }

    private static Object[] cells(String insurance, String care, List<BookRow> rows) {
        return new Object[] {
            insurance,
            care,
            "%,d".formatted(rows.size()),
            Teller.yuan(Money.sum(rows.stream().map(BookRow::medfee)).fen()),
            Teller.yuan(Money.sum(rows.stream().map(BookRow::fund)).fen()),
            Teller.yuan(Money.sum(rows.stream().map(BookRow::account)).fen())
        };
    }

    private static String insurance(String code) {
        return InsuranceType.ofCode(code).map(InsuranceType::chinese).orElse(code);
    }

    private boolean tellThreeWay() {
        Waiting.until("the books", PATIENCE, () -> threeWay().path("pending").asLong() == 0);
        var report = threeWay();
        stage.teller().heading("Business = books = bank (S0-2.3b) for " + stage.date());
        var table = new TextTable(1, "", "yuan");
        table.row("业务 payout lines", Teller.yuan(report.path("businessFen").asLong()));
        table.row("财务 vouchers", Teller.yuan(report.path("booksFen").asLong()));
        table.row("资金 bank statement", Teller.yuan(report.path("bankFen").asLong()));
        stage.teller().table(table);
        stage.teller()
                .line("%d rows of institution and fund agree, %d wait, %d differ"
                        .formatted(
                                report.path("agreed").asLong(),
                                report.path("pending").asLong(),
                                report.path("different").asLong()));
        report.path("findings").forEach(finding -> stage.teller().line(finding.toString()));
        return report.path("different").asLong() == 0;
    }

    private JsonNode threeWay() {
        return stage.medfund()
                .get("finance", "/api/reconciliation/three-way?" + stage.regionAndDate())
                .mustBeOk()
                .json();
    }

    private void tellVouchers() {
        stage.teller().heading("Vouchers of %s that nobody typed".formatted(payday));
        var table = new TextTable(2, "book", "kind", "vouchers", "yuan");
        for (var book : BOOKS) {
            vouchers(book).stream()
                    .filter(voucher -> voucher.path("postingDate").asString().equals(payday.toString()))
                    .collect(Collectors.groupingBy(
                            voucher -> voucher.path("kind").asString() + " "
                                    + voucher.path("kindZh").asString(),
                            TreeMap::new,
                            Collectors.toList()))
                    .forEach((kind, vouchers) -> table.row(
                            book,
                            kind,
                            vouchers.size(),
                            Teller.yuan(vouchers.stream()
                                    .mapToLong(v -> v.path("totalFen").asLong())
                                    .sum())));
        }
        stage.teller().table(table);
    }

    private List<JsonNode> vouchers(String book) {
        var period = payday.toString().substring(0, "yyyy-MM".length());
        return stage.medfund()
                .all("finance", "%s/vouchers?limit=200&period=%s".formatted(FundingTheBank.books(book), period));
    }

    private void tellCheckpoint() {
        stage.teller().heading("The trail is sealed up to here (signed checkpoint)");
        var note = new String[] {""};
        Waiting.until("a checkpoint", PATIENCE, () -> {
            var before = note[0];
            Waiting.pause(SEALING);
            var now = stage.medfund().get("auditor", "/api/trail/checkpoint");
            note[0] = now.isOk() ? now.body() : "";
            return !note[0].isEmpty() && note[0].equals(before);
        });
        note[0].lines().forEach(stage.teller()::line);
    }
}
