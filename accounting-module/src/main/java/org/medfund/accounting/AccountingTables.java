package org.medfund.accounting;

/** Says of every table of the accounting schema what a replay does with it; a test compares this with the catalogue. */
enum AccountingTables {
    /** The versions of the chart of accounts and posting rules. */
    CHART("chart", Kind.SOURCE),
    CHART_ACCOUNT("chart_account", Kind.SOURCE),
    POSTING_RULE("posting_rule", Kind.SOURCE),
    /** The last number taken per region, book and period; the numbers themselves are facts of the trail. */
    VOUCHER_NUMBER("voucher_number", Kind.TECHNICAL),
    /** What was decided for which source, so that nothing is booked twice; its evidence is the trail. */
    VOUCHER_DECISION("voucher_decision", Kind.TECHNICAL),
    VOUCHER("voucher", Kind.DERIVED),
    VOUCHER_LINE("voucher_line", Kind.DERIVED),
    ACCOUNT_BALANCE("account_balance", Kind.DERIVED),
    /** The days for which the bank's statement has come, so that a missing entry can be told from a late statement. */
    STATEMENT_DAY("statement_day", Kind.DERIVED);

    private final String table;
    private final Kind kind;

    AccountingTables(String table, Kind kind) {
        this.table = table;
        this.kind = kind;
    }

    String table() {
        return table;
    }

    Kind kind() {
        return kind;
    }

    /** What replay does with a table. */
    enum Kind {
        /** Its rows are evidence; replay reads them. */
        SOURCE,
        /** Rebuilt from the trail and compared row by row. */
        DERIVED,
        /** Neither. */
        TECHNICAL
    }
}
