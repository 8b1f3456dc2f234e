package org.medfund.demo.play;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.medfund.demo.client.NationalAnswer;
import org.medfund.demo.client.Sender;
import org.medfund.demo.patients.DemoSettlement;
import org.medfund.kernel.Ids;
import tools.jackson.databind.json.JsonMapper;

/** What can be wrong at the national interface: the message, its fee lines, the patient, and whoever sends it. */
final class NationalAttempts {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final long LATE_SECONDS = 3_600;

    private final Stage stage;
    private final Counter counter;
    private final Played played;
    private final DemoSettlement visit;
    private final DemoSettlement purchase;

    NationalAttempts(Stage stage, Counter counter, Played played) {
        this.stage = stage;
        this.counter = counter;
        this.played = played;
        this.visit = next(false);
        this.purchase = next(true);
    }

    /** One that was not settled yet. */
    private DemoSettlement next(boolean pharmacy) {
        return IntStream.range(stage.settlements(), stage.settlements() + InsuringPersons.TRIED)
                .mapToObj(stage.day()::settlement)
                .filter(one -> one.person().isInsuredHere() && !one.isStay())
                .filter(one -> one.institution().isPharmacy() == pharmacy)
                .findFirst()
                .orElseThrow();
    }

    List<Attempt> unreadable() {
        return List.of(
                purchaseText("no JSON at all", "CLAIMS-0001", text -> text.substring(1)),
                purchaseText(
                        "the same field twice",
                        "CLAIMS-0001",
                        text -> text.replaceFirst("\\{", "{\"infno\":\"2102\",")),
                purchased("three decimals", "CLAIMS-0003", info -> info.put("medfee_sumamt", new BigDecimal("1.005"))),
                purchased("the 30th of February", "CLAIMS-0003", info -> info.put("begntime", "2026-02-30 10:00:00")),
                purchased("a missing field", "CLAIMS-0003", info -> info.remove("insutype")),
                new Attempt(
                        "a transaction that is none",
                        "CLAIMS-0070",
                        s -> sent(sender(purchase), "2999", "A1", input(purchase))));
    }

    List<Attempt> wrongFees() {
        return List.of(
                lines("a line that is not price times number", "CLAIMS-0090", line -> add(line, "det_item_fee_sumamt")),
                purchased("a total of a fen more", "CLAIMS-0049", info -> add(info, "medfee_sumamt")),
                lines("a line of somebody who is no doctor", "CLAIMS-0051", line -> line.put("bilg_dr_codg", "D0")));
    }

    List<Attempt> wrongPatients() {
        var nobody = Ids.text(Ids.next());
        return List.of(
                registered("a person whom nobody knows", "CLAIMS-0085", data -> data.put("psn_no", nobody)),
                purchased(
                        "an insurance that the person does not have",
                        "CLAIMS-0043",
                        info -> info.put("insutype", purchase.insutype().equals("310") ? "390" : "310")),
                purchased("an unknown insurance", "CLAIMS-0012", info -> info.put("insutype", "999")),
                purchased("an unknown medical type", "CLAIMS-0012", info -> info.put("med_type", "9999")),
                registered(
                        "a visit of tomorrow",
                        "CLAIMS-0027",
                        data -> data.put("begntime", stage.date().plusDays(1) + " 08:00:00")),
                new Attempt(
                        "a visit that nobody registered",
                        "CLAIMS-0086",
                        s -> sent(
                                sender(visit),
                                "2207",
                                "A2",
                                counter.visit(visit).settle(nobody))),
                new Attempt("a visit without fees", "CLAIMS-0050", s -> settledWithoutFees()));
    }

    List<Attempt> wrongSenders() {
        var suspended = Counter.sender(stage.region().suspended());
        var own = sender(purchase);
        return List.of(
                new Attempt(
                        "a suspended institution",
                        "CLAIMS-0014",
                        s -> sent(suspended, "2201", "A3", counter.visit(visit).register())),
                new Attempt(
                        "an institution that nobody knows",
                        "CLAIMS-0013",
                        s -> sent(Sender.of("H99010299999", "无"), "2102", "A4", input(purchase))),
                new Attempt(
                        "signed with another's key",
                        "CLAIMS-0075",
                        s -> sent(
                                new Sender(own.code(), own.name(), suspended.secret()), "2102", "A5", input(purchase))),
                new Attempt(
                        "signed an hour ago",
                        "CLAIMS-0076",
                        s -> Outcome.of(counter.national().sendLate(own, "2102", text("2102", "A6"), LATE_SECONDS))),
                new Attempt(
                        "one signature twice",
                        "CLAIMS-0077",
                        s -> Outcome.of(counter.national().sendTwice(own, "2999", text("2999", "A7")))));
    }

    List<Attempt> contradictions() {
        var first = stage.day().settlement(0);
        var reversed = played.aReversed();
        return List.of(
                new Attempt(
                        "other content under a known number",
                        "CLAIMS-0072",
                        s -> Outcome.of(again(first, data -> data.put("acct_used_flag", "0")))),
                new Attempt("a second revocation", "CLAIMS-0021", s -> {
                    var taken = played.taken(reversed.number());
                    var input = counter.visit(reversed).revoke(taken.visit(), taken.id());
                    return sent(sender(reversed), Counter.revocation(reversed), "A8", input);
                }),
                new Attempt("the revocation of a revocation", "CLAIMS-0054", s -> {
                    var taken = played.taken(reversed.number());
                    var input = counter.visit(reversed).revoke(taken.visit(), played.reversalId(reversed.number()));
                    return sent(sender(reversed), Counter.revocation(reversed), "A9", input);
                }));
    }

    /** Not refused: the very same message again is the same settlement. */
    boolean isTheSameAgain() {
        var answer = again(stage.day().settlement(0), data -> {});
        return answer.output()
                .path("setlinfo")
                .path("setl_id")
                .asString()
                .equals(played.taken(0).id());
    }

    private NationalAnswer again(DemoSettlement settlement, Consumer<Map<String, Object>> change) {
        var pharmacy = settlement.institution().isPharmacy();
        var message = counter.visit(settlement);
        var input = pharmacy
                ? message.purchase()
                : message.settle(played.taken(settlement.number()).visit());
        change.accept(node(input, pharmacy ? "druginfo" : "data"));
        var infno = pharmacy ? "2102" : settlement.isStay() ? "2304" : "2207";
        return counter.national().call(sender(settlement), infno, settlement.medinsSetlId(), input);
    }

    private Outcome settledWithoutFees() {
        var message = counter.visit(visit);
        var id = counter.national()
                .call(sender(visit), "2201", visit.messageId(4), message.register())
                .output()
                .path("data")
                .path("mdtrt_id")
                .asString();
        counter.national()
                .call(sender(visit), "2203", visit.messageId(3), message.describe(id))
                .output();
        return sent(sender(visit), "2207", "AA", message.settle(id));
    }

    private Attempt purchaseText(String what, String code, UnaryOperator<String> spoil) {
        return new Attempt(
                what,
                code,
                s -> Outcome.of(counter.national().send(sender(purchase), "2102", spoil.apply(text("2102", "AB")))));
    }

    private Attempt purchased(String what, String code, Consumer<Map<String, Object>> spoil) {
        return new Attempt(what, code, s -> {
            var input = input(purchase);
            spoil.accept(node(input, "druginfo"));
            return sent(sender(purchase), "2102", "AC", input);
        });
    }

    private Attempt lines(String what, String code, Consumer<Map<String, Object>> spoil) {
        return new Attempt(what, code, s -> {
            var input = input(purchase);
            spoil.accept(firstLine(input));
            return sent(sender(purchase), "2102", "AD", input);
        });
    }

    private Attempt registered(String what, String code, Consumer<Map<String, Object>> spoil) {
        return new Attempt(what, code, s -> {
            var input = counter.visit(visit).register();
            spoil.accept(node(input, "data"));
            return sent(sender(visit), "2201", "AE", input);
        });
    }

    private Outcome sent(Sender sender, String infno, String number, Map<String, Object> input) {
        return Outcome.of(counter.national().call(sender, infno, msgid(sender, number), input));
    }

    private String text(String infno, String number) {
        var sender = sender(purchase);
        return JsonMapper.shared()
                .writeValueAsString(counter.national().envelope(sender, infno, msgid(sender, number), input(purchase)));
    }

    private String msgid(Sender sender, String number) {
        return sender.code() + stage.date().toString().replace("-", "") + number;
    }

    private Map<String, Object> input(DemoSettlement settlement) {
        return counter.visit(settlement).purchase();
    }

    private static Sender sender(DemoSettlement settlement) {
        return Counter.sender(settlement.institution());
    }

    @SuppressWarnings("unchecked") // built as maps and lists by this very demo
    private static Map<String, Object> node(Map<String, Object> input, String name) {
        return (Map<String, Object>) Objects.requireNonNull(input.get(name));
    }

    @SuppressWarnings("unchecked") // built as maps and lists by this very demo
    private static Map<String, Object> firstLine(Map<String, Object> input) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(input.get("drugdetail"))).getFirst();
    }

    private static void add(Map<String, Object> node, String field) {
        node.put(field, ((BigDecimal) Objects.requireNonNull(node.get(field), field)).add(CENT));
    }
}
