package org.medfund.claims.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medfund.claims.national.Input;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Money;

/**
 * The first quality control of a list (S2-6a): whether it is of its settlement, and adds up to it. A pure function; nothing
 * that it says repeats what the list says of the patient. The reduced list 4101A has no amounts to add up.
 */
final class QualityControl {

    private static final String MAIN = "1";

    /** Payments that are no fund's: of the account and of the hospital. */
    private static final Set<String> NO_FUND = Set.of("310200", "310201", "999996", "999900", "999901");

    private final List<String> reasons = new ArrayList<>();

    private QualityControl() {}

    /** What is wrong; empty for a list that may be grouped. */
    static List<String> of(Input list, SettlementRow settlement, boolean reduced) {
        var control = new QualityControl();
        control.identity(list.node("setlinfo"), settlement);
        control.diagnoses(list.list("diseinfo"));
        if (!reduced) {
            control.funds(list.list("payinfo"), settlement.content().amounts());
            control.items(list.list("iteminfo"), settlement.content().amounts());
            control.person(list.node("setlinfo"), settlement.content().amounts());
        }
        return List.copyOf(control.reasons);
    }

    private void identity(NodeValues info, SettlementRow settlement) {
        require(info.text("mdtrt_id").equals(settlement.content().mdtrtId()), "就诊编号与结算记录不一致");
    }

    private void diagnoses(List<NodeValues> diagnoses) {
        var main = diagnoses.stream().filter(row -> row.text("maindiag_flag").equals(MAIN));
        require(main.count() == 1, "主要诊断须有且仅有一个");
    }

    private void funds(List<NodeValues> payments, Amounts amounts) {
        var funds = payments.stream().filter(row -> !NO_FUND.contains(row.text("fund_pay_type")));
        equal("payinfo 基金支付合计", sum(funds, row -> row.money("fund_payamt")), amounts.fundParts());
    }

    private void items(List<NodeValues> items, Amounts amounts) {
        equal("iteminfo 金额合计", sum(items.stream(), row -> row.money("amt")), amounts.medfee());
        equal("iteminfo 全自费合计", sum(items.stream(), row -> row.money("fulamt_ownpay_amt")), amounts.fullSelf());
        require(items.stream().allMatch(QualityControl::addsUp), "iteminfo 甲类、乙类、自费与其他之和不等于金额");
    }

    private static boolean addsUp(NodeValues item) {
        var parts = Stream.of("claa_sumfee", "clab_amt", "fulamt_ownpay_amt", "oth_amt")
                .map(item::money);
        return Money.sum(parts).equals(item.money("amt"));
    }

    private void person(NodeValues info, Amounts amounts) {
        equal("acct_pay", info.money("acct_pay"), amounts.account());
        equal("psn_cashpay", info.money("psn_cashpay"), amounts.cash());
        equal(
                "psn_selfpay 与 psn_ownpay 之和",
                info.money("psn_selfpay").plus(info.money("psn_ownpay")),
                amounts.personal());
        require(!info.date("setl_end_date").isBefore(info.date("setl_begn_date")), "结算结束日期早于开始日期");
    }

    private static Money sum(Stream<NodeValues> rows, Function<NodeValues, Money> part) {
        return Money.sum(rows.map(part));
    }

    private void equal(String what, Money listed, Money settled) {
        require(listed.equals(settled), what + " " + listed + "，结算为 " + settled);
    }

    private void require(boolean holds, String reason) {
        if (!holds) {
            reasons.add(reason);
        }
    }
}
