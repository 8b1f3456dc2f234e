package org.medfund.claims.national.filing;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 2505: a designated institution, or care elsewhere of any type, by biz_appy_type (人员定点备案, S1-3.1). */
@Component
class FileDesignation implements Transaction {

    static final String INFNO = "2505";

    private final FilingDesk desk;
    private final InstitutionRegister register;

    FileDesignation(FilingDesk desk, InstitutionRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public Set<String> codes() {
        return Set.of(INFNO);
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var kind = BusinessType.of(data.text("biz_appy_type")).kind();
        return desk.file(call, data, kind, kind.elsewhere().isPresent() ? place(data) : institution(data));
    }

    private static String place(NodeValues data) {
        return data.findRegion("mdtrtarea_admdvs")
                .orElseThrow(() -> new Refused(
                        ClaimsError.WRONG_FIELDS, new Violation("/input/data/mdtrtarea_admdvs", "六位医保区划代码", "缺失")))
                .value();
    }

    private String institution(NodeValues data) {
        return data.findText("fixmedins_code")
                .filter(code -> register.find(new InstitutionCode(code)).isPresent())
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_INSTITUTION,
                        new Violation("/input/data/fixmedins_code", "已登记的定点医药机构编号", "其他")));
    }
}
