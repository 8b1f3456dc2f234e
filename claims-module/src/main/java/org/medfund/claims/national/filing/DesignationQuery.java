package org.medfund.claims.national.filing;

import java.util.Optional;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.person.filing.Filing;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.InstitutionCode;
import org.springframework.stereotype.Component;

/** 5302: what 2505 files for a person, of one biz_appy_type or of all. */
@Component
class DesignationQuery implements Transaction {

    private final FilingQuery query;
    private final InstitutionRegister register;

    DesignationQuery(FilingQuery query, InstitutionRegister register) {
        this.query = query;
        this.register = register;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5302");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var wanted = data.findText("biz_appy_type").map(BusinessType::of);
        var rows = query
                .find(
                        data,
                        filing -> BusinessType.of(filing.kind())
                                .filter(type -> wanted.isEmpty() || wanted.get() == type)
                                .isPresent())
                .stream()
                .map(filing -> row(data, filing))
                .toList();
        return Output.none().list("psnfixmedin", rows);
    }

    private Row row(NodeValues data, Filing filing) {
        var row = FilingQuery.row(data, filing)
                .with(
                        "biz_appy_type",
                        BusinessType.of(filing.kind()).orElseThrow().code());
        return filing.kind().elsewhere().isPresent()
                ? row.with("mdtrtarea_admdvs", filing.subject())
                : row.with("fixmedins_code", filing.subject())
                        .with(
                                "fixmedins_name",
                                institution(filing).map(Institution::name).orElse(""));
    }

    private Optional<Institution> institution(Filing filing) {
        return register.find(new InstitutionCode(filing.subject()));
    }
}
