package org.medfund.claims.person;

import org.jspecify.annotations.Nullable;

/**
 * What a person presents at a window, with what the window says besides. Never printed.
 *
 * @param kind            mdtrt_cert_type: 01 e-credential, 02 identity card, 03 social-security card
 * @param value           the token or number (mdtrt_cert_no)
 * @param cardSerial      card_sn, which a card needs
 * @param certificateType psn_cert_type; the resident identity card where nothing is said
 * @param certificate     certno, if it is said; it must be the person's
 * @param name            psn_name, if it is said; it must be the person's
 */
public record Presented(
        String kind,
        String value,
        @Nullable String cardSerial,
        @Nullable String certificateType,
        @Nullable String certificate,
        @Nullable String name) {

    String certificateTypeOrUsual() {
        return certificateType == null ? Certificate.RESIDENT_ID : certificateType;
    }

    @Override
    public String toString() {
        return "something presented of kind " + kind;
    }
}
