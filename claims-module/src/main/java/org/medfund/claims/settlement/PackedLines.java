package org.medfund.claims.settlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;
import org.medfund.trail.EventJson;
import tools.jackson.databind.JsonNode;

/**
 * Fee lines as one JSON text in the settlement's row, an array of arrays: serial, item code, amount, quantity, unit price,
 * the four parts, seconds since 1970. Packed they cost about a fifth of rows of their own; {@code fee_line_v1} unpacks them.
 */
public final class PackedLines {

    private static final int CHARS_A_LINE = 128;

    private PackedLines() {}

    public static String pack(List<FeeLine> lines) {
        var json = new StringBuilder(lines.size() * CHARS_A_LINE + 2).append('[');
        for (var line : lines) {
            pack(line, json.append(json.length() == 1 ? "[" : ",["));
        }
        return json.append(']').toString();
    }

    private static void pack(FeeLine line, StringBuilder json) {
        quote(line.serial(), json);
        quote(line.itemCode(), json.append(','));
        json.append(',').append(line.amount().fen());
        json.append(',').append(line.quantity().tenThousandths());
        json.append(',').append(line.unitPrice().millionthYuan());
        json.append(',').append(line.fullSelf().fen());
        json.append(',').append(line.overLimit().fen());
        json.append(',').append(line.firstSelf().fen());
        json.append(',').append(line.inScope().fen());
        json.append(',').append(line.occurredAt().getEpochSecond()).append(']');
    }

    /** No text of a record holds control characters, so quotes and backslashes are all there is to escape. */
    private static void quote(String text, StringBuilder json) {
        json.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\');
            }
            json.append(c);
        }
        json.append('"');
    }

    public static List<FeeLine> unpack(String packed) {
        var lines = new ArrayList<FeeLine>();
        EventJson.mapper().readTree(packed).forEach(line -> lines.add(line(line)));
        return lines;
    }

    private static FeeLine line(JsonNode line) {
        return new FeeLine(
                line.get(0).stringValue(),
                line.get(1).stringValue(),
                money(line, 2),
                new Quantity(line.get(3).longValue()),
                new UnitPrice(line.get(4).longValue()),
                money(line, 5),
                money(line, 6),
                money(line, 7),
                money(line, 8),
                Instant.ofEpochSecond(line.get(9).longValue()));
    }

    private static Money money(JsonNode line, int place) {
        return Money.ofFen(line.get(place).longValue());
    }
}
