package org.medfund.institutions;

/** The published views of this module; a column is never removed or renamed. */
public final class InstitutionViews {

    /** region, code, name, kind, level, institution_class, bank_account, bank_account_name, record_revision, account_revision. */
    public static final String INSTITUTION = "institution_v1";

    /** region, code, effective_from, state: the agreement periods that count. */
    public static final String AGREEMENT = "agreement_v1";

    /** region, code, suspension_no, kind, effective_from, effective_until, cause: the suspensions as last decided. */
    public static final String SUSPENSION = "suspension_v1";

    private InstitutionViews() {}
}
