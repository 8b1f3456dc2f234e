package org.medfund.banksimulator.iso20022;

import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Puts every element of a message into the message's namespace, as the default one, whatever the model says. */
final class QualifiedElements extends XMLFilterImpl {

    private final String namespace;

    QualifiedElements(ContentHandler output, String namespace) {
        this.namespace = namespace;
        setContentHandler(output);
    }

    @Override
    public void startDocument() throws SAXException {
        super.startDocument();
        super.startPrefixMapping("", namespace);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        // The only prefix is the default one, declared at the start of the document.
    }

    @Override
    public void endPrefixMapping(String prefix) {
        // See startPrefixMapping.
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        super.startElement(namespace, localName, localName, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        super.endElement(namespace, localName, localName);
    }
}
