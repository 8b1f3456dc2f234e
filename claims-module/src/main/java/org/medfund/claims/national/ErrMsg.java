package org.medfund.claims.national;

import java.util.stream.Collectors;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What a cashier reads of a refusal: the stable code, what is wrong, which fields, and what was expected of them. */
final class ErrMsg {

    static final int LONGEST = 200;

    private ErrMsg() {}

    static String of(Refused refused) {
        var fields = refused.violations().stream().map(ErrMsg::field).collect(Collectors.joining("；"));
        return cut(of(refused.errorCode()) + fields);
    }

    static String of(ErrorCode error) {
        return error.code() + " " + error.chinese();
    }

    private static String field(Violation violation) {
        var missing = violation.received().equals("缺失") ? "缺失，" : "";
        return violation.pointer() + " " + missing + "应为：" + violation.expected();
    }

    /** Never between the halves of a character. */
    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
