package org.medfund.banksimulator.bank;

/**
 * What the bank refuses to do, each with the code and HTTP status that a caller sees. A payment that the bank
 * understands but does not make is no error: it is answered with an ISO 20022 status and reason.
 */
public enum BankError {
    MALFORMED_MESSAGE("BANK-0001", 400, "The body is not a readable pain.001.001.09 message"),
    WRONG_CONTROL_TOTALS("BANK-0002", 400, "The control totals do not agree with the transactions"),
    MALFORMED_FIELD("BANK-0003", 400, "A field of the message is missing or malformed"),
    BODY_TOO_LARGE("BANK-0004", 413, "The body is larger than the bank reads"),
    MALFORMED_QUERY("BANK-0005", 400, "A query parameter is missing or malformed"),
    MALFORMED_JSON("BANK-0006", 400, "The body is not the JSON that this path expects"),
    NEVER_SEEN("BANK-0007", 404, "The bank has never seen this payment or message"),
    NO_SUCH_ACCOUNT("BANK-0008", 404, "The bank does not keep this account"),
    NO_STATEMENT_YET("BANK-0009", 404, "The day of this statement has not begun"),
    CONFLICT("BANK-0010", 409, "The request contradicts what the ledger holds"),
    NO_SUCH_PATH("BANK-0011", 404, "There is nothing under this path"),
    METHOD_NOT_ALLOWED("BANK-0012", 405, "This path does not take that method"),
    LEDGER_UNWRITABLE("BANK-0013", 503, "The ledger could not be written; the bank must be restarted"),
    UNEXPECTED("BANK-0014", 500, "The bank failed");

    private final String code;
    private final int status;
    private final String title;

    BankError(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
