package org.medfund.claims;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/** The tables of claims. All is evidence: nothing here is derived from the trail, the trail carries its digests. */
final class ClaimsTables {

    static final ModuleTables TABLES = new ModuleTables(
            "claims",
            Set.of(
                    "settlement",
                    "settlement_key",
                    "settlement_reversal",
                    "settlement_benefit",
                    "reconciled_settlement",
                    "reconciliation_statement",
                    "reconciliation_total",
                    "reconciliation_row",
                    "reconciliation_confirmation",
                    "reconciliation_reminder",
                    "person",
                    "person_region",
                    "person_record",
                    "person_reveal",
                    "enrolment",
                    "special_identity",
                    "personal_account",
                    "account_credit",
                    "account_movement",
                    "mutual_aid",
                    "accumulator",
                    "accumulator_movement",
                    "filing",
                    "injury_declaration",
                    "visit",
                    "visit_record",
                    "visit_fee",
                    "visit_fee_cancelled",
                    "visit_settlement",
                    "visit_settlement_reversed",
                    "national_call",
                    "national_answer",
                    "national_refusal",
                    "national_sign_in",
                    "national_sign_out",
                    "signing_profile",
                    "signing_confirmation",
                    "signing_revocation",
                    "declaration",
                    "declaration_total",
                    "clearing_application",
                    "trace_pack",
                    "trace_report",
                    "trace_code",
                    "trace_completed",
                    "goods_purchase",
                    "goods_purchase_code",
                    "person_credential",
                    "institution_filing",
                    "catalogue_match",
                    "stated_group",
                    "settlement_list",
                    "person_reveal_request",
                    "person_reveal_approval",
                    "self_paid_bill",
                    "manual_reimbursement",
                    "manual_reimbursement_approval"),
            Set.of(),
            Set.of(
                    "person_key",
                    "person_index",
                    "national_nonce",
                    "national_file",
                    "counted_invoice",
                    "flyway_schema_history"));

    private ClaimsTables() {}
}
