package org.medfund.demo.play;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.medfund.demo.patients.NationalRecord;

/**
 * Something that must be refused.
 *
 * @param what   in words
 * @param code   the error code that must come back
 * @param action tries it
 */
record Attempt(String what, String code, Function<Stage, Outcome> action) {

    /** A ready-made settlement that is wrong in one way, sent by its own institution. */
    static Attempt record(String what, String code, int number, Consumer<Map<String, Object>> spoil) {
        return new Attempt(what, code, stage -> {
            var settlement = stage.day().settlement(stage.settlements() + number);
            var record = NationalRecord.of(settlement);
            spoil.accept(record);
            return Outcome.of(stage.medfund().post(settlement.institution().code(), "/api/settlements", record));
        });
    }

    /** The first fee line of a record. */
    @SuppressWarnings("unchecked") // the record was built as maps and lists by this very demo
    static Map<String, Object> firstLine(Map<String, Object> record) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(record.get("feedetail"))).getFirst();
    }
}
