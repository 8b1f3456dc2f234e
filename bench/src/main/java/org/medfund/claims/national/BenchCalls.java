package org.medfund.claims.national;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.medfund.bench.server.Region;
import org.medfund.kernel.Money;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The yardsticks of P1 and P2 on the national interface. */
@NullMarked
@RestController
class BenchCalls {

    private static final String PURCHASE = "2102";
    private static final String INFO = "setlinfo";
    private static final String PARTS = "setldetail";

    private final FieldTable fields;
    private final Answers answers;
    private final NationalDesk desk;
    private final TransactionOperations transactions;

    BenchCalls(FieldTable fields, Answers answers, NationalDesk desk, TransactionOperations transactions) {
        this.fields = fields;
        this.answers = answers;
        this.desk = desk;
        this.transactions = transactions;
    }

    /** Reads the purchase by the field table and answers one of the same shape, with its own total in every amount. */
    @PostMapping("/bench/national/parsed")
    ResponseEntity<byte[]> parsed(HttpServletRequest request) throws IOException {
        var envelope = Envelope.read(request.getInputStream().readAllBytes(), fields);
        var input = NodeReader.read(fields.of(PURCHASE).in(), envelope.input(), "/input");
        var total = input.node("druginfo").money("medfee_sumamt");
        var out = fields.of(PURCHASE).out();
        var output = Output.none()
                .node(INFO, row(out.node(INFO), total, envelope.msgid()))
                .list(PARTS, List.of(row(out.node(PARTS), total, "1"), row(out.node(PARTS), total, "2")));
        return json(answers.success(Region.CODE, OutputWriter.write(out, output)));
    }

    /** All that the interface does for a call, in one transaction on its thread. */
    @PostMapping("/bench/national/single")
    ResponseEntity<byte[]> single(HttpServletRequest request) throws IOException {
        var call = new Request(request.getInputStream().readAllBytes(), null, request::getHeader);
        return json(Objects.requireNonNull(transactions.execute(status -> desk.answer(call))).envelope());
    }

    private static Row row(TableNode node, Money amount, String text) {
        var row = new Row();
        node.fields().values().forEach(field -> row.with(field.name(), field.isNumber() ? amount : text));
        return row;
    }

    private static ResponseEntity<byte[]> json(byte[] envelope) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(envelope);
    }
}
