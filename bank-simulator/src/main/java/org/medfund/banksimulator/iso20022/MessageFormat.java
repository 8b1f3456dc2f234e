package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.AbstractMX;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The XML of one kind of message. Reading takes no document type, so no entities; anything the model does not know
 * is an error, not skipped. Writing keeps every character, including line ends and those of two UTF-16 units.
 */
final class MessageFormat<M extends AbstractMX> {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Class<M> type;
    private final String namespace;
    private final JAXBContext context;

    MessageFormat(Class<M> type, String namespace) {
        this.type = type;
        this.namespace = namespace;
        try {
            this.context = JAXBContext.newInstance(type);
        } catch (JAXBException broken) {
            throw new IllegalStateException("The message model of %s cannot be bound".formatted(namespace), broken);
        }
    }

    /**
     * Reads a message.
     *
     * @throws BankRefusal when it is not exactly one such message
     */
    M read(byte[] xml) {
        try {
            var unmarshaller = context.createUnmarshaller();
            unmarshaller.setEventHandler(event -> false);
            StrictDates.install(unmarshaller);
            var source = new SAXSource(
                    new BareElements(safeReader(), namespace), new InputSource(new ByteArrayInputStream(xml)));
            return type.cast(unmarshaller.unmarshal(source));
        } catch (JAXBException unreadable) {
            throw new BankRefusal(BankError.MALFORMED_MESSAGE, complaint(unreadable), unreadable);
        }
    }

    String write(M message) {
        try {
            var text = new StringWriter();
            var output = serializer();
            output.setResult(new StreamResult(text));
            context.createMarshaller().marshal(message, new QualifiedElements(output, namespace));
            return text.toString();
        } catch (JAXBException | TransformerConfigurationException impossible) {
            throw new IllegalStateException("A message of %s cannot be written".formatted(namespace), impossible);
        }
    }

    private static XMLReader safeReader() {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException("Every Java runtime has a safe XML parser", impossible);
        }
    }

    private static TransformerHandler serializer() throws TransformerConfigurationException {
        return ((SAXTransformerFactory) TransformerFactory.newInstance()).newTransformerHandler();
    }

    /** The innermost complaint says what is wrong with the text; the outer ones name Java classes. */
    private static String complaint(JAXBException unreadable) {
        Throwable innermost = unreadable;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return String.valueOf(innermost.getMessage());
    }
}
