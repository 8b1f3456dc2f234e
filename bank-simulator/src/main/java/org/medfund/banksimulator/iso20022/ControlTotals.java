package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;
import org.medfund.banksimulator.bank.PaymentOrder;

/**
 * The count and sum that a sender states beside its transactions. This bank wants both for the whole message and
 * checks those of a payment instruction where they are given.
 *
 * @param sum in yuan, as stated
 */
record ControlTotals(
        String where, @Nullable String count, @Nullable BigDecimal sum) {

    static ControlTotals ofGroup(GroupHeader85 header) {
        return new ControlTotals(
                "GrpHdr",
                Field.required("GrpHdr/NbOfTxs", header.getNbOfTxs()),
                Field.required("GrpHdr/CtrlSum", header.getCtrlSum()));
    }

    static ControlTotals ofInstruction(PaymentInstruction30 instruction) {
        return new ControlTotals("PmtInf", instruction.getNbOfTxs(), instruction.getCtrlSum());
    }

    void check(List<PaymentOrder> orders) {
        if (count != null && !count.equals(Integer.toString(orders.size()))) {
            throw wrong("NbOfTxs is %s, but there are %d transactions.".formatted(count, orders.size()));
        }
        var actual =
                orders.stream().map(order -> Yuan.ofFen(order.amountFen())).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum != null && sum.compareTo(actual) != 0) {
            throw wrong("CtrlSum is %s, but the amounts add up to %s.".formatted(sum, actual));
        }
    }

    private BankRefusal wrong(String detail) {
        return new BankRefusal(BankError.WRONG_CONTROL_TOTALS, where + "/" + detail);
    }
}
