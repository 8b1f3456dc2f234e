package org.medfund.banksimulator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A pain.001.001.09 written by hand, so that the reader is not tested with its own model. Amounts as on the wire. */
record PaymentLetter(String messageId, List<Transfer> transfers) {

    static final String FUND = "61001-FUND-0001";
    static final String HOSPITAL = "61001-HOSP-0001";
    static final String HOSPITAL_NAME = "榆林市第一医院";

    /** One transfer out of the fund's account. */
    record Transfer(String endToEndId, String yuan, String account, String name, String remittance, String currency) {

        String xml() {
            return """
                    <CdtTrfTxInf><PmtId><EndToEndId>%s</EndToEndId></PmtId>\
                    <Amt><InstdAmt Ccy="%s">%s</InstdAmt></Amt><Cdtr><Nm>%s</Nm></Cdtr>\
                    <CdtrAcct><Id><Othr><Id>%s</Id></Othr></Id></CdtrAcct>\
                    <RmtInf><Ustrd>%s</Ustrd></RmtInf></CdtTrfTxInf>""".formatted(endToEndId, currency, yuan, name, account, remittance);
        }
    }

    static PaymentLetter of(String messageId) {
        return new PaymentLetter(messageId, List.of());
    }

    PaymentLetter pay(String endToEndId, String yuan) {
        return pay(endToEndId, yuan, HOSPITAL);
    }

    PaymentLetter pay(String endToEndId, String yuan, String account) {
        return with(new Transfer(endToEndId, yuan, account, HOSPITAL_NAME, "即时结算 " + endToEndId, "CNY"));
    }

    PaymentLetter with(Transfer transfer) {
        var more = new ArrayList<>(transfers);
        more.add(transfer);
        return new PaymentLetter(messageId, List.copyOf(more));
    }

    String xml() {
        var sum = transfers.stream()
                .map(transfer -> new BigDecimal(transfer.yuan()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return xml(Integer.toString(transfers.size()), sum.toPlainString());
    }

    String xml(String count, String sum) {
        var body = String.join("", transfers.stream().map(Transfer::xml).toList());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-02-13T09:00:00+08:00</CreDtTm><NbOfTxs>%s</NbOfTxs>\
                <CtrlSum>%s</CtrlSum><InitgPty><Nm>榆林市医疗保障基金</Nm></InitgPty></GrpHdr>
                <PmtInf><PmtInfId>P-%s</PmtInfId><PmtMtd>TRF</PmtMtd><ReqdExctnDt><Dt>2026-02-13</Dt></ReqdExctnDt>\
                <Dbtr><Nm>榆林市医疗保障基金</Nm></Dbtr><DbtrAcct><Id><Othr><Id>%s</Id></Othr></Id></DbtrAcct>%s</PmtInf>
                </CstmrCdtTrfInitn></Document>
                """.formatted(messageId, count, sum, messageId, FUND, body);
    }
}
