package org.medfund.banksimulator;

import org.medfund.banksimulator.bank.BankJson;

/** What goes back to the customer. */
sealed interface Reply {

    /** A body with its status. */
    record Written(int status, String contentType, String body) implements Reply {}

    /** The connection is dropped; a fault asked for it. */
    record Dropped() implements Reply {}

    static Reply xml(String body) {
        return new Written(200, "application/xml; charset=utf-8", body);
    }

    static Reply json(Object body) {
        return new Written(200, "application/json; charset=utf-8", BankJson.write(body));
    }
}
