package org.medfund.claims.national.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.window.SettledVisit;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/** Writes a settlement as the nodes setlinfo and setldetail; a revocation has negative amounts. */
final class SettlementNodes {

    private static final String CIVIL_SERVANT = "1";
    private static final String NO = "0";

    private final SettlementRow row;
    private final Money deductible;
    private final Money balance;
    private final Identity identity;

    private SettlementNodes(SettlementRow row, Money deductible, Money balance, Identity identity) {
        this.row = row;
        this.deductible = deductible;
        this.balance = balance;
        this.identity = identity;
    }

    static SettlementNodes of(SettledVisit settled, Identity identity) {
        return new SettlementNodes(settled.row(), settled.deductible(), settled.balance(), identity);
    }

    /** @param deductible what the settlement bore; it is given back */
    static SettlementNodes reversed(SettlementRow reversal, Money deductible, Money balance) {
        return new SettlementNodes(reversal, deductible.negated(), balance, Identity.UNTOLD);
    }

    Output foreseen() {
        return nodes(person(amounts(new Row().with("mdtrt_id", row.content().mdtrtId()))));
    }

    Output settled() {
        return nodes(cleared(person(amounts(known()))));
    }

    Output revoked() {
        return nodes(cleared(amounts(known())));
    }

    /** With everything else that 5203 asks for. */
    Output shown(QueryFields more) {
        return nodes(more.addTo(cleared(person(amounts(known()))), row));
    }

    private Row known() {
        return new Row()
                .with("mdtrt_id", row.content().mdtrtId())
                .with("setl_id", row.content().setlId())
                .with("setl_time", row.content().setlTime());
    }

    private Row cleared(Row info) {
        return info.with("clr_optins", row.content().codes().clrOptins());
    }

    private Row person(Row info) {
        var patient = row.content().patient();
        var codes = row.content().codes();
        return info.with("psn_no", patient.psnNo())
                .with("psn_name", identity.name())
                .with("psn_cert_type", identity.certificateType())
                .with("certno", identity.certificateNumber())
                .with("gend", patient.gend())
                .with("age", patient.age())
                .with("insutype", codes.insutype())
                .with("psn_type", patient.psnType())
                .with("cvlserv_flag", row.content().amounts().civilServant().isZero() ? NO : CIVIL_SERVANT)
                .with("mdtrt_cert_type", identity.presented())
                .with("med_type", codes.medType());
    }

    private Row amounts(Row info) {
        var amounts = row.content().amounts();
        return info.with("medfee_sumamt", amounts.medfee())
                .with("fulamt_ownpay_amt", amounts.fullSelf())
                .with("overlmt_selfpay", amounts.overLimit())
                .with("preselfpay_amt", amounts.firstSelf())
                .with("inscp_scp_amt", amounts.inScope())
                .with("act_pay_dedc", deductible)
                .with("hifp_pay", amounts.pooled())
                .with("pool_prop_selfpay", pooledRatio(amounts))
                .with("cvlserv_pay", amounts.civilServant())
                .with("hifes_pay", amounts.enterprise())
                .with("hifmi_pay", amounts.seriousIllness())
                .with("hifob_pay", amounts.largeSum())
                .with("maf_pay", amounts.assistance())
                .with("oth_pay", amounts.other())
                .with("fund_pay_sumamt", amounts.fundSum())
                .with("psn_part_amt", amounts.personal())
                .with("acct_pay", amounts.account())
                .with("psn_cash_pay", amounts.cash())
                .with("hosp_part_amt", amounts.hospital())
                .with("balc", balance)
                .with("acct_mulaid_pay", amounts.mutualAid())
                .with("medins_setl_id", row.content().medinsSetlId())
                .with("clr_way", row.content().codes().clrWay())
                .with("clr_type", row.content().codes().clrType());
    }

    /** What the pooled fund paid of what lay above the deductible; its name on the wire misleads. */
    private Ratio pooledRatio(Amounts amounts) {
        var base = amounts.inScope().minus(deductible).fen();
        if (base == 0) {
            return Ratio.ZERO;
        }
        var ppm = BigDecimal.valueOf(amounts.pooled().fen())
                .movePointRight(6)
                .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP);
        return Ratio.ofPpm(Math.clamp(ppm.longValueExact(), 0, 1_000_000));
    }

    private Output nodes(Row info) {
        return Output.none().node("setlinfo", info).list("setldetail", details());
    }

    private List<Row> details() {
        var amounts = row.content().amounts();
        var pooled = InsuranceType.ofCode(row.content().codes().insutype())
                .orElseThrow()
                .pooledFund();
        return Stream.of(
                        new Paid(pooled, amounts.pooled()),
                        new Paid(FundType.EMPLOYEE_ACCOUNT, amounts.account()),
                        new Paid(FundType.CIVIL_SERVANT, amounts.civilServant()),
                        new Paid(FundType.LARGE_SUM, amounts.largeSum()),
                        new Paid(FundType.ENTERPRISE, amounts.enterprise()),
                        new Paid(FundType.RESIDENT_SERIOUS_ILLNESS, amounts.seriousIllness()),
                        new Paid(FundType.MEDICAL_ASSISTANCE, amounts.assistance()),
                        new Paid(FundType.OTHER, amounts.other()))
                .filter(paid -> !paid.amount().isZero())
                .map(paid -> paid.row(amounts.inScope()))
                .toList();
    }

    private record Paid(FundType fund, Money amount) {

        Row row(Money inScope) {
            return new Row()
                    .with("fund_pay_type", fund.code())
                    .with("inscp_scp_amt", inScope)
                    .with("fund_payamt", amount)
                    .with("fund_pay_type_name", fund.chinese());
        }
    }
}
