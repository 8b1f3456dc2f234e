package org.medfund.claims.national;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Byte arrays as some serialisers leave them: numbers, signed or not. */
final class ByteArrays {

    private ByteArrays() {}

    /** Null if it is none, or empty. */
    static @Nullable String base64(ArrayNode numbers) {
        var bytes = new byte[numbers.size()];
        for (var i = 0; i < bytes.length; i++) {
            if (!isByte(numbers.get(i))) {
                return null;
            }
            bytes[i] = (byte) numbers.get(i).intValue();
        }
        return bytes.length == 0 ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static boolean isByte(JsonNode number) {
        return number.isInt() && number.intValue() >= Byte.MIN_VALUE && number.intValue() <= 0xff;
    }
}
