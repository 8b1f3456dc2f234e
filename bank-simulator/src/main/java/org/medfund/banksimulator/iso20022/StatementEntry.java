package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure4;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure5;
import com.prowidesoftware.swift.model.mx.dic.BankTransactionCodeStructure6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryDetails9;
import com.prowidesoftware.swift.model.mx.dic.EntryStatus1Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.Party40Choice;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentReturnReason5;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import com.prowidesoftware.swift.model.mx.dic.ReturnReason5Choice;
import com.prowidesoftware.swift.model.mx.dic.TransactionParties6;
import com.prowidesoftware.swift.model.mx.dic.TransactionReferences6;
import org.medfund.banksimulator.bank.Booking;
import org.medfund.banksimulator.bank.PaymentOrder;

/** One booking as an entry of a statement. A returned payment keeps its original end-to-end identification. */
final class StatementEntry {

    private StatementEntry() {}

    static ReportEntry10 of(Booking booking) {
        var date = new DateAndDateTime2Choice().setDt(booking.bookedOn());
        var entry = new ReportEntry10()
                .setNtryRef(booking.reference())
                .setAmt(Yuan.amount(booking.amountFen()))
                .setCdtDbtInd(direction(booking))
                .setSts(new EntryStatus1Choice().setCd("BOOK"))
                .setBookgDt(date)
                .setValDt(date)
                .setAcctSvcrRef(booking.reference())
                .setBkTxCd(transactionCode(booking))
                .addNtryDtls(new EntryDetails9().addTxDtls(details(booking)));
        return booking.kind() == Booking.Kind.RETURN ? entry.setRvslInd(true) : entry;
    }

    static AccountIdentification4Choice accountId(String account) {
        return new AccountIdentification4Choice().setOthr(new GenericAccountIdentification1().setId(account));
    }

    private static CreditDebitCode direction(Booking booking) {
        return booking.amountFen() < 0 ? CreditDebitCode.DBIT : CreditDebitCode.CRDT;
    }

    private static EntryTransaction10 details(Booking booking) {
        var details = new EntryTransaction10()
                .setAmt(Yuan.amount(booking.amountFen()))
                .setCdtDbtInd(direction(booking));
        var order = booking.order();
        if (order == null) {
            return details.setRefs(references(booking, "NOTPROVIDED"))
                    .setRmtInf(new RemittanceInformation16().addUstrd(booking.detail()));
        }
        describe(details.setRefs(references(booking, order.endToEndId())), order);
        return booking.kind() == Booking.Kind.RETURN ? details.setRtrInf(returnReason(booking)) : details;
    }

    private static void describe(EntryTransaction10 details, PaymentOrder order) {
        details.getRefs().setMsgId(order.messageId()).setPmtInfId(order.paymentInformationId());
        details.setRltdPties(new TransactionParties6()
                .setDbtrAcct(new CashAccount38().setId(accountId(order.debtorAccount())))
                .setCdtr(new Party40Choice().setPty(new PartyIdentification135().setNm(order.creditorName())))
                .setCdtrAcct(new CashAccount38().setId(accountId(order.creditorAccount()))));
        if (!order.remittance().isEmpty()) {
            var remittance = new RemittanceInformation16();
            order.remittance().forEach(remittance::addUstrd);
            details.setRmtInf(remittance);
        }
    }

    private static TransactionReferences6 references(Booking booking, String endToEndId) {
        return new TransactionReferences6().setAcctSvcrRef(booking.reference()).setEndToEndId(endToEndId);
    }

    private static PaymentReturnReason5 returnReason(Booking booking) {
        return new PaymentReturnReason5().setRsn(new ReturnReason5Choice().setCd(booking.detail()));
    }

    /** ISO's own codes: domestic credit transfer issued or received, and the reversal of one that came back. */
    private static BankTransactionCodeStructure4 transactionCode(Booking booking) {
        var family = booking.kind() == Booking.Kind.PAYMENT && booking.amountFen() < 0 ? "ICDT" : "RCDT";
        var code = switch (booking.kind()) {
            case PAYMENT, DEPOSIT -> code(family, "DMCT");
            case RETURN -> code("ICDT", "RRTN");
        };
        return new BankTransactionCodeStructure4()
                .setDomn(new BankTransactionCodeStructure5().setCd("PMNT").setFmly(code));
    }

    private static BankTransactionCodeStructure6 code(String family, String subFamily) {
        return new BankTransactionCodeStructure6().setCd(family).setSubFmlyCd(subFamily);
    }
}
