package org.medfund.claims.national.base;

import java.util.List;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 1201: a designated institution by its code; whoever may call may look any of them up. */
@Component
class InstitutionInformation implements Transaction {

    private final InstitutionRegister register;

    InstitutionInformation(InstitutionRegister register) {
        this.register = register;
    }

    @Override
    public Set<String> codes() {
        return Set.of("1201");
    }

    @Override
    public Output answer(NationalCall call) {
        var code = call.input().node("medinsinfo").text("fixmedins_code");
        var found = register.find(new InstitutionCode(code))
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_INSTITUTION,
                        new Violation("/input/medinsinfo/fixmedins_code", "已登记的定点医药机构编号", "其他")));
        return Output.none().list("medinsinfo", List.of(row(found)));
    }

    private static Row row(Institution institution) {
        return new Row()
                .with("fixmedins_code", institution.code().value())
                .with("fixmedins_name", institution.name())
                .with("fixmedins_type", institution.kind() == InstitutionKind.HOSPITAL ? "1" : "2")
                .with("fixmedins_poolarea", institution.region().value())
                .with("hosp_lv", level(institution.level()));
    }

    /** The grade within a level (甲等, 乙等) is not recorded, so the lowest of the level is said. */
    private static String level(int level) {
        return switch (level) {
            case 3 -> "04";
            case 2 -> "07";
            case 1 -> "10";
            default -> "11";
        };
    }
}
