package org.medfund.trail.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.FundType;

/** What a caller should have sent: where there are only some values, all of them. */
final class Expected {

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        }
        if (type == FundType.class) {
            return Arrays.stream(FundType.values()).map(FundType::code).collect(Collectors.joining(", "));
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : type.getSimpleName();
    }
}
