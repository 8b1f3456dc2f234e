package org.medfund.conformance;

import java.util.regex.Pattern;

/** How a field is written (1.3). */
enum FieldType {
    TEXT("(?s).*", "text"),
    DATE("\\d{4}-\\d{2}-\\d{2}", "a date yyyy-MM-dd"),
    TIME("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}", "a time yyyy-MM-dd HH:mm:ss"),
    REGION("\\d{6}", "a division of 6 digits"),
    /** Negative in a revocation. */
    MONEY("-?\\d{1,14}(\\.\\d{1,2})?", "an amount 16,2"),
    /** An amount that stays what it is in a revocation. */
    BALANCE("-?\\d{1,14}(\\.\\d{1,2})?", "an amount 16,2"),
    PRICE("\\d{1,10}(\\.\\d{1,6})?", "a price 16,6"),
    QUANTITY("-?\\d{1,12}(\\.\\d{1,4})?", "a quantity 16,4"),
    RATIO("\\d(\\.\\d{1,4})?", "a ratio 5,4"),
    AGE("\\d{1,3}(\\.\\d)?", "an age 4,1");

    private final Pattern pattern;
    private final String described;

    FieldType(String pattern, String described) {
        this.pattern = Pattern.compile(pattern);
        this.described = described;
    }

    boolean fits(String value) {
        return pattern.matcher(value).matches();
    }

    String described() {
        return described;
    }
}
