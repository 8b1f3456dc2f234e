package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader86;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.OriginalTransactionReference28;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReason6Choice;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.banksimulator.bank.MessageReport;
import org.medfund.banksimulator.bank.TransactionReport;

/** Says in a pain.002.001.10 what the bank knows of a message or of single payments. */
public final class StatusReportWriter {

    private final MessageFormat<MxPain00200110> format =
            new MessageFormat<>(MxPain00200110.class, MxPain00200110.NAMESPACE);

    public String write(MessageReport report) {
        var content = new CustomerPaymentStatusReportV10()
                .setGrpHdr(header(report))
                .setOrgnlGrpInfAndSts(originalGroup(report));
        var byInstruction = report.transactions().stream()
                .collect(Collectors.groupingBy(
                        TransactionReport::paymentInformationId, LinkedHashMap::new, Collectors.toList()));
        byInstruction.forEach((id, transactions) -> {
            var instruction = new OriginalPaymentInstruction32().setOrgnlPmtInfId(id);
            transactions.forEach(transaction -> instruction.addTxInfAndSts(transaction(transaction)));
            content.addOrgnlPmtInfAndSts(instruction);
        });
        return format.write(new MxPain00200110().setCstmrPmtStsRpt(content));
    }

    private static GroupHeader86 header(MessageReport report) {
        var createdAt = BankTime.at(report.createdAt());
        return new GroupHeader86()
                .setMsgId(BankTime.messageId("RPT", createdAt, subject(report)))
                .setCreDtTm(createdAt);
    }

    private static List<String> subject(MessageReport report) {
        return Stream.concat(
                        Stream.of(report.messageId()),
                        report.transactions().stream().map(TransactionReport::endToEndId))
                .toList();
    }

    private static OriginalGroupHeader17 originalGroup(MessageReport report) {
        var group = new OriginalGroupHeader17()
                .setOrgnlMsgId(report.messageId())
                .setOrgnlMsgNmId("pain.001.001.09")
                .setOrgnlNbOfTxs(Integer.toString(report.numberOfTransactions()))
                .setOrgnlCtrlSum(Yuan.ofFen(report.controlSumFen()));
        if (report.groupStatus() != null) {
            group.setGrpSts(report.groupStatus().name());
        }
        if (report.groupReason() != null) {
            group.addStsRsnInf(reason(report.groupReason()));
        }
        return group;
    }

    private static PaymentTransaction105 transaction(TransactionReport report) {
        var transaction = new PaymentTransaction105()
                .setOrgnlEndToEndId(report.endToEndId())
                .setTxSts(report.status().name())
                .setAccptncDtTm(BankTime.at(report.acceptedAt()))
                .setOrgnlTxRef(original(report));
        if (report.reason() != null) {
            transaction.addStsRsnInf(reason(report.reason()));
        }
        if (report.reference() != null) {
            transaction.setAcctSvcrRef(report.reference());
        }
        return transaction;
    }

    private static OriginalTransactionReference28 original(TransactionReport report) {
        var account = new GenericAccountIdentification1().setId(report.creditorAccount());
        var original = new OriginalTransactionReference28()
                .setAmt(new AmountType4Choice().setInstdAmt(Yuan.amount(report.amountFen(), report.currency())))
                .setCdtrAcct(new CashAccount38().setId(new AccountIdentification4Choice().setOthr(account)));
        if (report.settledOn() != null) {
            original.setIntrBkSttlmDt(report.settledOn());
        }
        return original;
    }

    private static StatusReasonInformation12 reason(String code) {
        return new StatusReasonInformation12().setRsn(new StatusReason6Choice().setCd(code));
    }
}
