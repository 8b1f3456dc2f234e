package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import java.util.List;
import java.util.stream.Stream;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;
import org.medfund.banksimulator.bank.PaymentMessage;
import org.medfund.banksimulator.bank.PaymentOrder;

/** Understands a pain.001.001.09: who pays whom how much. Execution dates and structured remittance are not looked at. */
public final class PaymentMessageReader {

    private final MessageFormat<MxPain00100109> format =
            new MessageFormat<>(MxPain00100109.class, MxPain00100109.NAMESPACE);

    /**
     * Reads a payment message.
     *
     * @throws BankRefusal when it is unreadable, incomplete, or disagrees with its own control totals
     */
    public PaymentMessage read(byte[] xml) {
        var initiation = Field.required("CstmrCdtTrfInitn", format.read(xml).getCstmrCdtTrfInitn());
        var header = Field.required("GrpHdr", initiation.getGrpHdr());
        var messageId = Field.text("GrpHdr/MsgId", header.getMsgId(), 35);
        Field.required("GrpHdr/CreDtTm", header.getCreDtTm());
        var orders = initiation.getPmtInf().stream()
                .flatMap(instruction -> orders(messageId, instruction))
                .toList();
        if (orders.isEmpty()) {
            throw new BankRefusal(BankError.MALFORMED_MESSAGE, "The message holds no transaction.");
        }
        ControlTotals.ofGroup(header).check(orders);
        return new PaymentMessage(messageId, orders);
    }

    private static Stream<PaymentOrder> orders(String messageId, PaymentInstruction30 instruction) {
        var instructionId = Field.text("PmtInf/PmtInfId", instruction.getPmtInfId(), 35);
        if (instruction.getPmtMtd() != PaymentMethod3Code.TRF) {
            throw Field.refusal("PmtInf/PmtMtd must be TRF.");
        }
        var debtor = account("PmtInf/DbtrAcct", instruction.getDbtrAcct());
        var orders = instruction.getCdtTrfTxInf().stream()
                .map(transfer -> order(messageId, instructionId, debtor, transfer))
                .toList();
        ControlTotals.ofInstruction(instruction).check(orders);
        return orders.stream();
    }

    private static PaymentOrder order(
            String messageId, String instructionId, String debtor, CreditTransferTransaction34 transfer) {
        var identification = Field.required("CdtTrfTxInf/PmtId", transfer.getPmtId());
        var amount = Field.required(
                "CdtTrfTxInf/Amt/InstdAmt",
                Field.required("CdtTrfTxInf/Amt", transfer.getAmt()).getInstdAmt());
        var creditor = Field.required("CdtTrfTxInf/Cdtr", transfer.getCdtr());
        return new PaymentOrder(
                messageId,
                instructionId,
                Field.text("PmtId/EndToEndId", identification.getEndToEndId(), 35),
                debtor,
                account("CdtTrfTxInf/CdtrAcct", transfer.getCdtrAcct()),
                Field.text("Cdtr/Nm", creditor.getNm(), 140),
                Field.text("InstdAmt/@Ccy", amount.getCcy(), 3),
                Yuan.toFen("InstdAmt", Field.required("InstdAmt", amount.getValue())),
                remittance(transfer));
    }

    private static String account(String path, CashAccount38 account) {
        var id = Field.required(path + "/Id", Field.required(path, account).getId());
        return id.getIBAN() != null
                ? Field.text(path + "/Id/IBAN", id.getIBAN(), 34)
                : Field.text(
                        path + "/Id/Othr/Id",
                        Field.required(path + "/Id/Othr", id.getOthr()).getId(),
                        34);
    }

    private static List<String> remittance(CreditTransferTransaction34 transfer) {
        if (transfer.getRmtInf() == null) {
            return List.of();
        }
        var lines = transfer.getRmtInf().getUstrd();
        lines.forEach(line -> Field.text("RmtInf/Ustrd", line, 140));
        return lines;
    }
}
