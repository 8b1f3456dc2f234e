package org.medfund.claims.manual;

import java.util.UUID;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.OpenVisit;

/**
 * What a person paid at an institution.
 *
 * @param visit   with its lines; its id is the bill's
 * @param invoice the number of the invoice, by which the bill counts once
 */
record SelfPaidBill(OpenVisit visit, String invoice) {

    UUID id() {
        return visit.id();
    }

    Invoice named() {
        return new Invoice(visit.institution().value(), invoice);
    }
}
