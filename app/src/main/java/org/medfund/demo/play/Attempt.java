package org.medfund.demo.play;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.medfund.demo.client.Answer;

/**
 * Something that must be refused.
 *
 * @param what   in words
 * @param code   the error code that must come back
 * @param action tries it
 */
record Attempt(String what, String code, Function<Stage, Answer> action) {

    /** A settlement that is wrong in one way, sent by its own institution. */
    static Attempt record(String what, String code, int number, Consumer<Map<String, Object>> spoil) {
        return new Attempt(what, code, stage -> {
            var settlement = stage.day().settlement(stage.settlements() + number);
            var record = org.medfund.demo.patients.NationalRecord.of(settlement);
            spoil.accept(record);
            return stage.medfund().post(settlement.institution().code(), "/api/settlements", record);
        });
    }

    /** A settlement whose text is wrong, which no JSON writer would write. */
    static Attempt text(String what, String code, int number, Function<String, String> spoil) {
        return new Attempt(what, code, stage -> {
            var settlement = stage.day().settlement(stage.settlements() + number);
            var json = tools.jackson.databind.json.JsonMapper.shared()
                    .writeValueAsString(org.medfund.demo.patients.NationalRecord.of(settlement));
            return stage.medfund().postText(settlement.institution().code(), "/api/settlements", spoil.apply(json));
        });
    }

    /** The first fee line of a record. */
    @SuppressWarnings("unchecked") // the record was built as maps and lists by this very demo
    static Map<String, Object> firstLine(Map<String, Object> record) {
        return ((List<Map<String, Object>>) java.util.Objects.requireNonNull(record.get("feedetail"))).getFirst();
    }
}
