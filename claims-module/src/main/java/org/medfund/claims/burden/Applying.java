package org.medfund.claims.burden;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.burden.Application.Decision;
import org.medfund.claims.burden.Application.Reason;
import org.medfund.claims.person.PersonEvidence;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Assistance on application (依申请救助; S4-B3a, S4-C3c): one application of a person and insurance year stands, another person
 * decides it, and what is granted is taken from the burden, so that it is counted once. The amount is owed to the person by
 * medical assistance (610100); the event tells no money, and paying it is not carried out yet.
 */
@Component
class Applying {

    private final Reckoning reckoning;
    private final ApplicationRows rows;
    private final PersonEvidence evidence;
    private final TransactionOperations transactions;
    private final Clock clock;

    Applying(
            Reckoning reckoning,
            ApplicationRows rows,
            PersonEvidence evidence,
            TransactionOperations transactions,
            Clock clock) {
        this.reckoning = reckoning;
        this.rows = rows;
        this.evidence = evidence;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is sealed of a decision. */
    private record Decided(UUID id, Decision decision) {}

    /** @throws Refused if another of the person and year stands, or the area gives nothing on application */
    Application apply(ApplicationForm.Checked form, UUID person, Actor maker) {
        var made = form.by(maker, person, clock.instant());
        reckoning.of(made);
        once(ClaimsError.ASSISTANCE_APPLIED, () -> {
            var head = evidence.next(made.region(), person, maker);
            rows.insert(head, made, evidence.seal(head, Subject.ASSISTANCE, made, maker));
        });
        return made;
    }

    /** Grants what the checker was shown. @throws Refused if that is no longer it, or nothing, or as {@link #refuse} */
    Application grant(Application application, Money shown, Actor checker) {
        return decide(application, checker, () -> {
            var reckoned = reckoning.of(application);
            var sum = reckoned.amounts().sum();
            if (!sum.equals(shown)) {
                throw new Refused(
                        ClaimsError.AMOUNT_CHANGED, new Violation("/amountFen", "" + sum.fen(), "" + shown.fen()));
            }
            if (sum.isZero()) {
                throw new Refused(ClaimsError.NOTHING_TO_ASSIST);
            }
            return new Decision(null, reckoned.amounts(), reckoned.policy());
        });
    }

    /** @throws Refused if the same person applied, or it is decided already */
    Application refuse(Application application, Reason reason, Actor checker) {
        return decide(application, checker, () -> {
            var reckoned = reckoning.of(application);
            var nothing = new Amounts(reckoned.amounts().burden(), Money.ZERO, Money.ZERO);
            return new Decision(reason, nothing, reckoned.policy());
        });
    }

    private Application decide(Application application, Actor checker, Supplier<Decision> decision) {
        if (application.madeBy().equals(checker.personId())) {
            throw new Refused(ClaimsError.PROPOSED_BY_THE_SAME);
        }
        if (application.decision() != null) {
            throw new Refused(ClaimsError.ASSISTANCE_DECIDED);
        }
        once(ClaimsError.ASSISTANCE_DECIDED, () -> {
            var head = evidence.next(application.region(), application.person(), checker);
            var made = new Decided(application.id(), decision.get());
            rows.decide(head, made.id(), made.decision(), evidence.seal(head, Subject.ASSISTANCE, made, checker));
        });
        return rows.find(application.person(), application.id());
    }

    /** Of two at the same moment one comes too late. */
    private void once(ClaimsError tooLate, Runnable change) {
        try {
            transactions.executeWithoutResult(status -> change.run());
        } catch (DuplicateKeyException e) {
            throw new Refused(tooLate);
        }
    }
}
