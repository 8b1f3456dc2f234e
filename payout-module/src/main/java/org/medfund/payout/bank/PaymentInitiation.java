package org.medfund.payout.bank;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import java.time.OffsetDateTime;
import org.medfund.kernel.Shanghai;

/** Writes a payment message as pain.001.001.09 with control totals. */
final class PaymentInitiation {

    private PaymentInitiation() {}

    static String write(PaymentMessage message) {
        var count = Integer.toString(message.orders().size());
        var total = message.total().yuan();
        var debtor = new PartyIdentification135().setNm(message.debtorName());
        var header = new GroupHeader85()
                .setMsgId(message.messageId())
                .setCreDtTm(OffsetDateTime.ofInstant(message.createdAt(), Shanghai.ZONE))
                .setNbOfTxs(count)
                .setCtrlSum(total)
                .setInitgPty(debtor);
        var payment = new PaymentInstruction30()
                .setPmtInfId(message.messageId())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setNbOfTxs(count)
                .setCtrlSum(total)
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(message.executionDate()))
                .setDbtr(debtor)
                .setDbtrAcct(Iso20022.account(message.debtorAccount()));
        message.orders().forEach(order -> payment.addCdtTrfTxInf(transfer(order)));
        var content =
                new CustomerCreditTransferInitiationV09().setGrpHdr(header).addPmtInf(payment);
        return Iso20022.text(new MxPain00100109().setCstmrCdtTrfInitn(content), MxPain00100109.NAMESPACE);
    }

    private static CreditTransferTransaction34 transfer(PaymentOrder order) {
        var amount = new ActiveOrHistoricCurrencyAndAmount()
                .setCcy("CNY")
                .setValue(order.amount().yuan());
        return new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6().setEndToEndId(order.endToEndId()))
                .setAmt(new AmountType4Choice().setInstdAmt(amount))
                .setCdtr(new PartyIdentification135().setNm(order.creditorName()))
                .setCdtrAcct(Iso20022.account(order.creditorAccount()))
                .setRmtInf(new RemittanceInformation16().addUstrd(order.remittance()));
    }
}
