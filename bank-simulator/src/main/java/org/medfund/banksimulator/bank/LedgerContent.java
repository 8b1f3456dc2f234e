package org.medfund.banksimulator.bank;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * What counts in a ledger's text. A bank killed while writing leaves a torn tail: an unfinished line, or lines whose
 * last companion is missing. Nobody was ever told of those, so they are cut off. Any other damage stops the bank.
 *
 * @param lengthBytes where the text that counts ends
 */
record LedgerContent(List<LedgerLine> lines, long lengthBytes) {

    static LedgerContent of(String text) {
        var lines = new ArrayList<LedgerLine>();
        var lengthBytes = 0L;
        var complete = 0;
        var pendingBytes = 0L;
        for (var start = 0; text.indexOf('\n', start) >= 0; start = text.indexOf('\n', start) + 1) {
            var json = text.substring(start, text.indexOf('\n', start));
            var line = read(json, lines.size() + 1L);
            lines.add(line);
            pendingBytes += json.getBytes(StandardCharsets.UTF_8).length + 1L;
            if (line.until() == line.sequence()) {
                complete = lines.size();
                lengthBytes += pendingBytes;
                pendingBytes = 0;
            }
        }
        return new LedgerContent(List.copyOf(lines.subList(0, complete)), lengthBytes);
    }

    private static LedgerLine read(String json, long expectedSequence) {
        try {
            var line = BankJson.readLine(json);
            if (line.sequence() != expectedSequence || line.until() < line.sequence()) {
                throw new IllegalStateException("Line %d of the ledger is out of order".formatted(expectedSequence));
            }
            return line;
        } catch (JacksonException unreadable) {
            throw new IllegalStateException("Line %d of the ledger is damaged".formatted(expectedSequence), unreadable);
        }
    }
}
