package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.medfund.demo.client.Answer;
import org.medfund.demo.client.BankClient;
import org.medfund.demo.client.MedfundClient;
import org.medfund.demo.patients.DemoDay;
import org.medfund.demo.play.LoadingTheRegion;
import org.medfund.demo.play.Stage;
import org.medfund.demo.play.Teller;
import org.medfund.demo.region.DemoRegion;
import org.medfund.kernel.Money;
import tools.jackson.databind.JsonNode;

/** What the people of the agency, its institutions and its bank do on a day, as one-line sentences for the tests. */
final class Agency {

    static final String REGION = DemoRegion.CODE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ITEM = "X02YW0007351";

    private final MedfundClient client;
    private final BankClient bank;
    private final Runnable followers;
    private final Consumer<LocalDate> clock;

    Agency(RunningMedfund medfund) {
        this(
                medfund.client(),
                medfund.bankCounter(),
                medfund::drain,
                date -> medfund.bean(DemoClock.class).playing(date));
    }

    /**
     * An agency that talks to Medfund from outside.
     *
     * @param followers waits until what was published is followed
     * @param clock     moves the time of Medfund to the afternoon of a date
     */
    Agency(MedfundClient client, BankClient bank, Runnable followers, Consumer<LocalDate> clock) {
        this.client = client;
        this.bank = bank;
        this.followers = followers;
        this.clock = clock;
    }

    /** The region's policy and institutions. */
    DemoRegion loadsItsRegion(LocalDate payday) {
        var region = DemoRegion.load();
        var quiet = new Teller(new PrintStream(PrintStream.nullOutputStream()), false);
        new LoadingTheRegion(new Stage(client, bank, region, new DemoDay(region, payday), 0, quiet)).play();
        return region;
    }

    /** The region's policy and institutions, an expenditure account with money, and its opening balances. */
    void setsItselfUp(LocalDate payday, String openingYuan) {
        var region = loadsItsRegion(payday);
        bank.setDate(payday);
        var fen = Money.ofYuan(openingYuan).fen();
        region.policies()
                .getLast()
                .topics()
                .getOrDefault("bank/account", Map.of())
                .forEach((book, account) -> {
                    var numberAndName = account.split("\\|", 2);
                    bank.open(numberAndName[0], numberAndName[1], book.equals("EMPLOYEE") ? fen : 0);
                });
        var balances = List.of(Map.of("account", "1004", "amountFen", fen));
        post(
                "finance",
                "/api/books/" + REGION + "/EMPLOYEE/opening",
                Map.of("date", "2026-01-01", "balances", balances));
    }

    /** An employee's outpatient visit: total and pooled fund in yuan, the rest in cash. Returns the settlement's id. */
    String settles(String institution, String number, LocalDate date, String total, String pooled) {
        return tries(institution, number, date, total, pooled)
                .mustBeOk()
                .json()
                .path("id")
                .asString();
    }

    Answer tries(String institution, String number, LocalDate date, String total, String pooled) {
        return client.post(institution, "/api/settlements", record(institution, number, date, total, pooled));
    }

    static Map<String, Object> record(String institution, String number, LocalDate date, String total, String pooled) {
        var cash = new BigDecimal(total).subtract(new BigDecimal(pooled)).toPlainString();
        var record = new LinkedHashMap<String, Object>();
        record.put("fixmedins_code", institution);
        record.put("medins_setl_id", number);
        record.put("setl_id", "S" + number);
        record.put("mdtrt_id", "M" + number);
        record.put("psn_no", "P" + number);
        record.put("psn_type", "11");
        record.put("gend", "1");
        record.put("age", 45);
        record.put("insutype", "310");
        record.put("med_type", "11");
        record.put("clr_type", "11");
        record.put("insu_optins", REGION);
        record.put("setl_time", date + " 10:30:00");
        record.put("begndate", date.toString());
        record.put("enddate", date.toString());
        List.of(
                        "fulamt_ownpay_amt",
                        "overlmt_selfpay",
                        "preselfpay_amt",
                        "hifob_pay",
                        "hifmi_pay",
                        "cvlserv_pay",
                        "hifes_pay",
                        "maf_pay",
                        "oth_pay",
                        "acct_pay",
                        "acct_mulaid_pay")
                .forEach(field -> record.put(field, "0.00"));
        record.put("medfee_sumamt", total);
        record.put("inscp_scp_amt", total);
        record.put("fund_pay_sumamt", pooled);
        record.put("hifp_pay", pooled);
        record.put("psn_part_amt", cash);
        record.put("psn_cash_pay", cash);
        record.put("feedetail", List.of(line(total, date)));
        return record;
    }

    private static Map<String, Object> line(String total, LocalDate date) {
        return Map.of(
                "feedetl_sn",
                "1",
                "med_list_codg",
                ITEM,
                "fee_ocur_time",
                date + " 09:15:00",
                "det_item_fee_sumamt",
                total,
                "cnt",
                "1",
                "pric",
                total + "0000", // a unit price has six decimals
                "fulamt_ownpay_amt",
                "0.00",
                "overlmt_amt",
                "0.00",
                "preselfpay_amt",
                "0.00",
                "inscp_scp_amt",
                total);
    }

    void takesBack(String institution, String settlement, String number, LocalDate date) {
        post(
                institution,
                "/api/settlements/" + settlement + "/reversal",
                Map.of("medins_setl_id", number, "setl_time", date + " 15:00:00"));
    }

    /** An institution states its totals of a date. */
    JsonNode states(String institution, LocalDate date, int count, String medfee, String fund) {
        var row = Map.of(
                "insutype",
                "310",
                "clr_type",
                "11",
                "medfee_sumamt",
                medfee,
                "fund_pay_sumamt",
                fund,
                "acct_pay",
                "0.00",
                "fixmedins_setl_cnt",
                count);
        return post(
                institution,
                "/api/reconciliations",
                Map.of("institution", institution, "date", date.toString(), "rows", List.of(row)));
    }

    /** An institution sends its rows: number, total and fund. */
    JsonNode details(String institution, String statement, List<List<String>> rows) {
        var details = rows.stream()
                .map(row -> Map.of(
                        "medins_setl_id", row.get(0),
                        "medfee_sumamt", row.get(1),
                        "fund_pay_sumamt", row.get(2),
                        "acct_pay", "0.00"))
                .toList();
        return post(institution, "/api/reconciliations/" + statement + "/details", Map.of("rows", details));
    }

    JsonNode confirms(String who, String statement) {
        return post(who, "/api/reconciliations/" + statement + "/confirmation", Map.of());
    }

    Answer ordersTheClose(LocalDate date) {
        return client.post("maker", "/api/day-closes", Map.of("region", REGION, "date", date.toString()));
    }

    /** Moves the clock past the cut-off and closes the date, until its batch is drawn. */
    JsonNode closes(LocalDate date) {
        clock.accept(date.plusDays(1));
        followers.run();
        ordersTheClose(date).mustBeOk();
        until("the draw of " + date, () -> {
            followers.run();
            return texts(batches(date), "state").contains("GENERATED");
        });
        return get("maker", "/api/day-closes/" + REGION + "/" + date);
    }

    /** Every batch of a date goes through three different persons. */
    void signs(LocalDate date) {
        for (var batch : batches(date)) {
            var id = batch.path("batchId").asString();
            var digest = batch.path("digest").asString();
            step("maker", id, "submission", digest).mustBeOk();
            step("maker", id, "signature", digest).mustBeOk();
            step("checker", id, "check", digest).mustBeOk();
            step("checker", id, "hand-over", digest).mustBeOk();
            step("finance", id, "approval", digest).mustBeOk();
        }
        followers.run();
    }

    Answer step(String who, String batch, String step, String digest) {
        return client.post(who, "/api/payout-batches/" + batch + "/" + step, Map.of("digest", digest));
    }

    List<JsonNode> batches(LocalDate date) {
        return get("maker", "/api/payout-batches?region=" + REGION + "&date=" + date)
                .valueStream()
                .toList();
    }

    List<JsonNode> instructions(LocalDate date) {
        return get("finance", "/api/payout-instructions?region=" + REGION + "&date=" + date)
                .path("items")
                .valueStream()
                .toList();
    }

    JsonNode instruction(LocalDate date, String institution) {
        return instructions(date).stream()
                .filter(instruction ->
                        instruction.path("institution").asString().equals(institution))
                .findFirst()
                .orElseThrow();
    }

    void awaits(LocalDate date, String institution, String state) {
        until(institution + " is " + state, () -> {
            followers.run();
            return instructions(date).stream()
                    .anyMatch(instruction ->
                            instruction.path("institution").asString().equals(institution)
                                    && instruction.path("state").asString().equals(state));
        });
    }

    void takesTheStatements(LocalDate day) {
        post("finance", "/api/bank-statements", Map.of("region", REGION, "date", day.toString()));
        followers.run();
    }

    JsonNode threeWay(LocalDate date) {
        return get("finance", "/api/reconciliation/three-way?region=" + REGION + "&date=" + date);
    }

    JsonNode post(String who, String path, Object body) {
        return client.post(who, path, body).mustBeOk().json();
    }

    /** Refused or not. */
    Answer tries(String who, String path, Object body) {
        return client.post(who, path, body);
    }

    JsonNode get(String who, String path) {
        return client.get(who, path).mustBeOk().json();
    }

    static void until(String what, BooleanSupplier done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** The texts of one field of many nodes. */
    static List<String> texts(Iterable<JsonNode> nodes, String field) {
        var texts = new ArrayList<String>();
        nodes.forEach(node -> texts.add(node.path(field).asString()));
        return texts;
    }
}
