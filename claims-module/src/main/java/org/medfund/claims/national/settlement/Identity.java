package org.medfund.claims.national.settlement;

import java.util.Optional;
import org.medfund.claims.national.NodeValues;

/**
 * Who the institution says the person is. An answer repeats it, and no more: the institution has read the person with 1101,
 * and nothing needs to be decrypted to settle.
 *
 * @param name              psn_name
 * @param certificateType   psn_cert_type
 * @param certificateNumber certno
 * @param presented         mdtrt_cert_type
 */
record Identity(String name, String certificateType, String certificateNumber, String presented) {

    private static final String RESIDENT_ID_PRESENTED = "02";
    private static final String RESIDENT_ID = "01";

    static final Identity UNTOLD = new Identity("", "", "", "");

    static Identity of(NodeValues node) {
        var presented = node.text("mdtrt_cert_type");
        var byIdCard = presented.equals(RESIDENT_ID_PRESENTED);
        return new Identity(
                text(node, "psn_name").orElse(""),
                text(node, "psn_cert_type").orElse(byIdCard ? RESIDENT_ID : ""),
                text(node, "certno").orElse(byIdCard ? node.text("mdtrt_cert_no") : ""),
                presented);
    }

    private static Optional<String> text(NodeValues node, String field) {
        return node.has(field) ? node.findText(field) : Optional.empty();
    }
}
