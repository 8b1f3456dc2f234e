package org.medfund.institutions;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/** What each table of this module is; nothing is derived, so a replay rebuilds nothing here. */
final class InstitutionsTables {

    static final ModuleTables TABLES = new ModuleTables(
            "institutions",
            Set.of(
                    "institution",
                    "institution_record",
                    "institution_account",
                    "institution_agreement",
                    "policy_entry",
                    "policy_change_report",
                    "calendar_year",
                    "calendar_day",
                    "staff_registration",
                    "staff_points",
                    "agreement_application",
                    "agreement_step",
                    "institution_suspension",
                    "document_request",
                    "instant_enrolment",
                    "daily_check"),
            Set.of(),
            Set.of("institutions_version", "flyway_schema_history"));

    private InstitutionsTables() {}
}
