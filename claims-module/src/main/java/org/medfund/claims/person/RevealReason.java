package org.medfund.claims.person;

/** Why somebody may see personal data in the clear; a free text would carry personal data into the history itself. */
enum RevealReason {
    /** The person asks. */
    PERSONS_REQUEST,
    /** A document is compared with the record. */
    VERIFICATION,
    COMPLAINT,
    INSPECTION,
    /** A court or the police asks by law. */
    LEGAL_DUTY,
    /** The person presents a certificate where the person is treated; nobody says this by hand. */
    CARE
}
