package org.medfund.payout.bank;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.GenericAccountIdentification1;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the messages have in common. */
final class Iso20022 {

    private Iso20022() {}

    static MxPain00200110 statusReport(String xml) {
        return understood(MxPain00200110.parse(xml), "pain.002");
    }

    static MxCamt05300108 statement(String xml) {
        return understood(MxCamt05300108.parse(xml), "camt.053");
    }

    /**
     * The message as XML. The library's own writer breaks characters beyond the basic plane, which names of institutions
     * may hold, so the model is marshalled here; it writes no namespace, which the root then declares for all.
     */
    static String text(AbstractMX message, String namespace) {
        try {
            var xml = new StringWriter();
            var marshaller = JAXBContext.newInstance(message.getClass()).createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
            marshaller.marshal(message, xml);
            return xml.toString()
                    .replaceFirst("<(\\w+:)?Document[^>]*>", "<Document xmlns=\"" + namespace + "\">")
                    .replaceFirst("</(\\w+:)?Document>", "</Document>");
        } catch (JAXBException e) {
            throw new IllegalStateException("a message that cannot be written", e);
        }
    }

    static CashAccount38 account(String number) {
        var other = new GenericAccountIdentification1().setId(number);
        return new CashAccount38().setId(new AccountIdentification4Choice().setOthr(other));
    }

    static @Nullable String number(@Nullable CashAccount38 account) {
        if (account == null || account.getId() == null) {
            return null;
        }
        var id = account.getId();
        return id.getIBAN() != null ? id.getIBAN() : id.getOthr().getId();
    }

    private static <M extends AbstractMX> M understood(@Nullable M message, String what) {
        if (message == null) {
            throw new BankSilent("the bank's answer is no " + what);
        }
        return message;
    }
}
