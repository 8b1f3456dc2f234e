package org.medfund.claims.window;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;

/** Puts an order together; without more it settles all fees of the visit now, charging no account. */
final class OrderBuilder {

    private final Institution institution;
    private final UUID person;
    private final UUID visit;
    private InsuranceType insurance = InsuranceType.EMPLOYEE;
    private String medType = "21";
    private String msgid = Ids.text(Ids.next());
    private Instant at = WindowTown.NOON;
    private @Nullable String batch;
    private boolean account;
    private boolean last = true;
    private @Nullable Money total;
    private @Nullable String invoice;
    private @Nullable OpenVisit purchase;

    OrderBuilder(Institution institution, UUID person, UUID visit) {
        this.institution = institution;
        this.person = person;
        this.visit = visit;
    }

    OrderBuilder of(InsuranceType type, String medicalType) {
        insurance = type;
        medType = medicalType;
        return this;
    }

    OrderBuilder msgid(String id) {
        msgid = id;
        return this;
    }

    OrderBuilder at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    OrderBuilder batch(String chargeBatch) {
        batch = chargeBatch;
        return this;
    }

    OrderBuilder withAccount() {
        account = true;
        return this;
    }

    OrderBuilder inMidStay() {
        last = false;
        return this;
    }

    OrderBuilder declaring(String yuan) {
        total = Money.ofYuan(yuan);
        return this;
    }

    OrderBuilder invoice(String number) {
        invoice = number;
        return this;
    }

    OrderBuilder of(OpenVisit unregistered) {
        purchase = unregistered;
        return of(unregistered.insurance(), unregistered.medType());
    }

    SettlementOrder order() {
        var sums = new DeclaredSums(total, null, null, null, null);
        return new SettlementOrder(
                institution,
                msgid,
                "cashier",
                at,
                visit,
                purchase,
                person,
                insurance,
                medType,
                batch,
                account,
                last,
                sums,
                invoice);
    }
}
