package org.medfund.claims.national.filing;

import java.util.Arrays;
import java.util.Optional;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.filing.FilingKind;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** biz_appy_type as 2505 takes it (4. of the national interface). That 99 files who was not referred is assumed (S1-3.1). */
enum BusinessType {
    DESIGNATED("03", FilingKind.DESIGNATED),
    REFERRED("06", FilingKind.REFERRED),
    EMERGENCY("07", FilingKind.EMERGENCY),
    LIVING_ELSEWHERE("08", FilingKind.LONG_TERM),
    OTHER("99", FilingKind.NOT_REFERRED);

    private final String code;
    private final FilingKind kind;

    BusinessType(String code, FilingKind kind) {
        this.code = code;
        this.kind = kind;
    }

    String code() {
        return code;
    }

    FilingKind kind() {
        return kind;
    }

    /** Empty for a chronic disease, which has transactions of its own. */
    static Optional<BusinessType> of(FilingKind kind) {
        return Arrays.stream(values()).filter(type -> type.kind == kind).findFirst();
    }

    /** @throws Refused if it is filed elsewhere */
    static BusinessType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ClaimsError.FILING_KIND_UNKNOWN,
                        new Violation("/input/data/biz_appy_type", "03、06、07、08或99", code)));
    }
}
