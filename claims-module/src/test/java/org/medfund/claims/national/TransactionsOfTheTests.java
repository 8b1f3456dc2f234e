package org.medfund.claims.national;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Refused;
import org.medfund.kernel.UnitPrice;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two transactions that leave a row under their message id and then do as they are told; T002 commits by itself. */
final class TransactionsOfTheTests {

    private static final AtomicInteger RUNS = new AtomicInteger();

    private TransactionsOfTheTests() {}

    static int runs() {
        return RUNS.get();
    }

    @Component
    static final class InsideTheCall implements Transaction {

        private final JdbcClient db;

        InsideTheCall(JdbcClient db) {
            this.db = db;
        }

        @Override
        public Set<String> codes() {
            return Set.of("T001");
        }

        @Override
        public Output answer(NationalCall call) {
            return act(db, call);
        }
    }

    @Component
    static final class ByItself implements Transaction {

        private final JdbcClient db;

        ByItself(JdbcClient db) {
            this.db = db;
        }

        @Override
        public Set<String> codes() {
            return Set.of("T002");
        }

        @Override
        public boolean commitsByItself() {
            return true;
        }

        @Override
        public Output answer(NationalCall call) {
            return act(db, call);
        }
    }

    private static Output act(JdbcClient db, NationalCall call) {
        RUNS.incrementAndGet();
        db.sql("INSERT INTO national_sign_in (sign_no, region, institution, operator, signed_on, signed_in_at)"
                        + " VALUES (:number, 'r', 'i', :person, '2026-01-01', now()) ON CONFLICT DO NOTHING")
                .param("number", call.header().msgid())
                .param("person", call.caller().actor().personId())
                .update();
        var data = call.input().node("data");
        return switch (data.text("what")) {
            case "refuse" ->
                throw new Refused(ClaimsError.UNKNOWN_CODE, new Violation("/input/data/what", "能办的事", "其他"));
            case "break" -> throw new IllegalStateException("broken by the test");
            case "forget" -> Output.none();
            case "misname" -> Output.none().node("result", full().with("unheard_of", 1));
            case "empty" ->
                Output.none()
                        .node(
                                "result",
                                new Row()
                                        .with("amt", Money.ZERO)
                                        .with("pric", null)
                                        .with("memo", null));
            default -> Output.none().node("result", full());
        };
    }

    private static Row full() {
        return new Row()
                .with("flag", true)
                .with("amt", Money.ofYuan("-0.50"))
                .with("pric", new UnitPrice(1))
                .with("cnt", new Quantity(15_000))
                .with("prop", Ratio.ofPpm(623_450))
                .with("day", LocalDate.of(2026, 2, 13))
                .with("at", Instant.parse("2026-02-13T16:00:01Z"))
                .with("num", 7L)
                .with("memo", "甲");
    }
}
