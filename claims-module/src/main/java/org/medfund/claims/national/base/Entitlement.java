package org.medfund.claims.national.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.Row;
import org.medfund.claims.person.enrolment.Eligibility;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.person.filing.FilingDecision;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;

/**
 * What decides an entitlement, and its rows for each fund; pure.
 *
 * @param psnNo       the person
 * @param insurance   the insurance that is to pay
 * @param began       the day on which the care begins
 * @param agreement   the institution's agreement as it stands
 * @param suspended   what is suspended of it
 * @param crossRegion whether persons insured elsewhere may settle there (S2-4b)
 * @param acrossProvinces whether such care is open to persons of the insured place (S1-1.3, S4-B7d)
 * @param eligibility of the person on that day
 * @param filing      whether care in this place is settled directly
 * @param diseaseFiled false for chronic care of a disease that is not filed
 */
record Entitlement(
        String psnNo,
        InsuranceType insurance,
        LocalDate began,
        AgreementState agreement,
        Set<SuspensionKind> suspended,
        boolean crossRegion,
        boolean acrossProvinces,
        Eligibility eligibility,
        FilingDecision filing,
        boolean diseaseFiled) {

    /** trt_chk_type: a fund. */
    private static final String FUND = "01";

    List<Row> rows() {
        return switch (eligibility) {
            case Eligibility.NotEligible not ->
                List.of(row(
                        insurance.pooledFund(),
                        false,
                        not.from(),
                        null,
                        refusal().orElseThrow()));
            case Eligibility.Eligible yes ->
                funds(yes.enrolment()).stream().map(fund -> row(fund, yes)).toList();
        };
    }

    private Row row(FundType fund, Eligibility.Eligible yes) {
        var refusal = refusal();
        var until = yes.enrolment().until();
        return row(
                fund,
                refusal.isEmpty(),
                yes.enrolment().from(),
                until == null ? null : until.minusDays(1),
                refusal.orElseGet(() -> reason(yes)));
    }

    private Row row(FundType fund, boolean enjoys, @Nullable LocalDate from, @Nullable LocalDate last, String result) {
        return new Row()
                .with("psn_no", psnNo)
                .with("trt_chk_type", FUND)
                .with("fund_pay_type", fund.code())
                .with("trt_enjymnt_flag", enjoys)
                .with("begndate", from)
                .with("enddate", last)
                .with("trt_chk_rslt", result);
    }

    /** The pooled fund first, then the account and what is paid besides. */
    private List<FundType> funds(Enrolment enrolment) {
        var funds = new ArrayList<FundType>();
        funds.add(insurance.pooledFund());
        if (enrolment.insurance() == InsuranceType.EMPLOYEE) {
            funds.add(FundType.EMPLOYEE_ACCOUNT);
        }
        enrolment.supplements().stream().sorted().forEach(funds::add);
        return funds;
    }

    /** The first reason why not, in the order in which a settlement would be refused. */
    Optional<String> refusal() {
        if (agreement != AgreementState.ACTIVE || !suspended.stream().allMatch(SuspensionKind::settles)) {
            return Optional.of("机构医保协议未处于有效状态");
        }
        if (eligibility instanceof Eligibility.NotEligible not) {
            return Optional.of(reason(not) + (not.from() == null ? "" : "，自" + not.from() + "起享受待遇"));
        }
        if (!diseaseFiled) {
            return Optional.of("门诊慢特病病种未备案（S4-B2d）");
        }
        return switch (filing) {
            case FilingDecision.AtHome home -> Optional.empty();
            case FilingDecision.Filed filed -> closed();
            case FilingDecision.NotFiled not ->
                Optional.of(not.refusal().errorCode().chinese().replace("。", "") + "（" + not.clause() + "）");
        };
    }

    private Optional<String> closed() {
        if (!crossRegion) {
            return Optional.of("辅导期机构不得开展异地就医结算（S2-4b）");
        }
        return acrossProvinces ? Optional.empty() : Optional.of("该类就医尚未开通跨省直接结算（S4-B7d）");
    }

    private static String reason(Eligibility eligibility) {
        return eligibility.reason().chinese() + "（" + eligibility.reason().clause() + "）";
    }
}
