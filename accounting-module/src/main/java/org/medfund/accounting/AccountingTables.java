package org.medfund.accounting;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/**
 * Accounting's own tables. The numbers and what was decided for which source are facts of the trail ({@link
 * VoucherPosted}); the two tables that remember them for the next decision are technical.
 */
final class AccountingTables {

    static final ModuleTables TABLES = new ModuleTables(
            "accounting",
            Set.of("chart", "chart_account", "posting_rule"),
            Set.of("voucher", "voucher_line", "account_balance", "statement_day"),
            Set.of("voucher_number", "voucher_decision", "flyway_schema_history"));

    private AccountingTables() {}
}
