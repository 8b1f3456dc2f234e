package org.medfund.banksimulator.iso20022;

import org.jspecify.annotations.Nullable;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;

/** Fields that a message must carry; what is missing or too long is refused by its ISO path. */
final class Field {

    private Field() {}

    static <T> T required(String path, @Nullable T value) {
        if (value == null) {
            throw refusal(path + " is missing or malformed.");
        }
        return value;
    }

    static String text(String path, @Nullable String value, int longest) {
        var text = required(path, value);
        if (text.isBlank() || text.codePointCount(0, text.length()) > longest) {
            throw refusal("%s must have 1 to %d characters.".formatted(path, longest));
        }
        return text;
    }

    static BankRefusal refusal(String detail) {
        return new BankRefusal(BankError.MALFORMED_FIELD, detail);
    }
}
