package org.medfund.banksimulator.iso20022;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Hands a message on the way Prowide's model binds it: the root in its namespace, everything below in none. Refuses
 * elements of other namespaces and nesting that no ISO message has.
 */
final class BareElements extends XMLFilterImpl {

    private static final int DEEPEST = 32;

    private final String namespace;
    private int depth;

    BareElements(XMLReader parent, String namespace) {
        super(parent);
        this.namespace = namespace;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (!uri.equals(namespace)) {
            throw new SAXException("Element %s is not of %s".formatted(localName, namespace));
        }
        if (depth == DEEPEST) {
            throw new SAXException("Elements are nested more than %d deep".formatted(DEEPEST));
        }
        super.startElement(namespaceAt(depth), localName, localName, attributes);
        depth++;
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        depth--;
        super.endElement(namespaceAt(depth), localName, localName);
    }

    private String namespaceAt(int depth) {
        return depth == 0 ? namespace : "";
    }
}
