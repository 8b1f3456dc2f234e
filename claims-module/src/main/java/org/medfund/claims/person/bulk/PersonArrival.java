package org.medfund.claims.person.bulk;

import java.util.List;
import java.util.Objects;
import org.medfund.claims.person.PersonRegister;
import org.medfund.claims.person.account.AccountWriter;
import org.medfund.claims.person.bulk.PersonLine.Arriving;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.person.enrolment.EnrolmentWriter;
import org.medfund.claims.person.enrolment.InsuredPersons;
import org.medfund.claims.person.enrolment.SpecialIdentity;
import org.medfund.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes persons in. What a region knows of a person already is not recorded again, so that a list can be sent again. */
@Component
class PersonArrival {

    private final PersonRegister register;
    private final InsuredPersons insured;
    private final EnrolmentWriter enrolments;
    private final AccountWriter accounts;
    private final TransactionOperations transactions;

    PersonArrival(
            PersonRegister register,
            InsuredPersons insured,
            EnrolmentWriter enrolments,
            AccountWriter accounts,
            TransactionOperations transactions) {
        this.register = register;
        this.insured = insured;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /** All of them in one transaction, or none. */
    List<PersonRegister.Registered> takeAll(List<Arriving> persons, Actor actor) {
        return Objects.requireNonNull(transactions.execute(
                status -> persons.stream().map(one -> take(one, actor)).toList()));
    }

    /** @throws org.medfund.kernel.Refused if the certificate is another person's, or a reference stands for another credit */
    private PersonRegister.Registered take(Arriving person, Actor actor) {
        var registered = register.register(person.region(), person.details(), actor);
        var id = registered.id();
        var known = Objects.requireNonNull(insured.find(List.of(id)).get(id));
        person.enrolments().stream()
                .filter(one -> known.enrolments().stream().noneMatch(other -> isSame(one, other)))
                .forEach(one -> enrolments.record(id, one, false, actor));
        person.identities().stream()
                .filter(one -> known.identities().stream().noneMatch(other -> isSame(one, other)))
                .forEach(one -> enrolments.record(id, one, false, actor));
        person.credits().stream()
                .filter(one -> !accounts.isCredited(person.region(), id, one.reference(), one.amountFen()))
                .forEach(one -> accounts.credit(person.region(), id, one.reference(), one.amountFen(), actor));
        return registered;
    }

    private static boolean isSame(Enrolment one, Enrolment other) {
        return one.region().equals(other.region())
                && one.insurance() == other.insurance()
                && one.from().equals(other.from());
    }

    private static boolean isSame(SpecialIdentity one, SpecialIdentity other) {
        return one.region().equals(other.region())
                && one.identity() == other.identity()
                && one.from().equals(other.from());
    }
}
