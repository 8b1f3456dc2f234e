package org.medfund.audit.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.AuditError;
import org.medfund.audit.Severity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;

/**
 * The card of a rule as the framework of the two libraries (两库) describes it; immutable, its version is that of its set.
 *
 * @param id            stable name, for example {@code overlapping-stays}
 * @param name          English name
 * @param nameZh        Chinese name
 * @param severity      result type (违规 / 可疑)
 * @param scope         what it looks at
 * @param condition     CEL text of type bool over the {@link Vocabulary} of the scope; true is a hit
 * @param explanation   English text with {@code {variable}} places
 * @param explanationZh Chinese text with the same kind of places
 * @param effectiveFrom first business date that it judges
 * @param effectiveTo   last business date, null for open
 * @param basis         the clause or the card that it carries out
 */
public record Rule(
        String id,
        String name,
        String nameZh,
        Severity severity,
        RuleScope scope,
        String condition,
        String explanation,
        String explanationZh,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String basis) {

    private static final String SEPARATOR = "\u001f";
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}]*[^\\p{Cntrl}\\s][^\\p{Cntrl}]*");

    /** @throws Refused if a part is missing or is not of its form */
    public Rule {
        mustMatch(ID, "id", id);
        mustMatch(TEXT, "name", name);
        mustMatch(TEXT, "nameZh", nameZh);
        mustMatch(TEXT, "condition", condition);
        mustMatch(TEXT, "explanation", explanation);
        mustMatch(TEXT, "explanationZh", explanationZh);
        mustMatch(TEXT, "basis", basis);
        required("severity", severity);
        required("scope", scope);
        required("effectiveFrom", effectiveFrom);
    }

    private static void mustMatch(Pattern form, String field, @Nullable String text) {
        if (!form.matcher(required(field, text)).matches()) {
            throw malformed(field, form == ID ? ID.pattern() : "text without control characters", text);
        }
    }

    /** Read from JSON, what is absent comes as null whatever the type says. */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw malformed(field, "a value", "none");
        }
        return value;
    }

    static Refused malformed(String field, String expected, @Nullable Object received) {
        return new Refused(
                AuditError.RULE_SET_MALFORMED, new Violation("/" + field, expected, String.valueOf(received)));
    }

    boolean judges(LocalDate businessDate) {
        return !businessDate.isBefore(effectiveFrom) && (effectiveTo == null || !businessDate.isAfter(effectiveTo));
    }

    /** Checksum over the whole card, hex; the migration that plants the first rules computes the same in SQL. */
    String sha256() {
        var card = List.of(
                id,
                name,
                nameZh,
                severity.name(),
                scope.name(),
                condition,
                explanation,
                explanationZh,
                effectiveFrom.toString(),
                effectiveTo == null ? "" : effectiveTo.toString(),
                basis);
        return sha256(String.join(SEPARATOR, card));
    }

    /** Checksum over a set of cards, in their order. */
    static String sha256(List<Rule> rules) {
        return sha256(String.join(SEPARATOR, rules.stream().map(Rule::sha256).toList()));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
