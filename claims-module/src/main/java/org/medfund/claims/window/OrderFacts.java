package org.medfund.claims.window;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.benefit.Borne;
import org.medfund.claims.benefit.Claim;
import org.medfund.claims.benefit.CompiledPolicies;
import org.medfund.claims.benefit.YearSoFar;
import org.medfund.claims.person.enrolment.Insured;
import org.medfund.claims.person.enrolment.InsuredPersons;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.Filings;
import org.medfund.claims.person.filing.InjuryDeclaration;
import org.medfund.claims.prescription.Dispensing;
import org.medfund.claims.prescription.Prescriptions;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.StaffQualification;
import org.medfund.institutions.Suspensions;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.springframework.stereotype.Component;

/** Reads what decides orders: persons and filings set by set, institutions and policy from memory. */
@Component
class OrderFacts {

    private final InsuredPersons persons;
    private final Filings filings;
    private final SettledStays stays;
    private final Prescriptions prescriptions;
    private final PolicyBooks books;
    private final CompiledPolicies rules;
    private final Suspensions suspensions;
    private final AgreementTerms agreements;
    private final StaffQualification staff;

    OrderFacts(
            InsuredPersons persons,
            Filings filings,
            SettledStays stays,
            Prescriptions prescriptions,
            PolicyBooks books,
            CompiledPolicies rules,
            Suspensions suspensions,
            AgreementTerms agreements,
            StaffQualification staff) {
        this.persons = persons;
        this.filings = filings;
        this.stays = stays;
        this.prescriptions = prescriptions;
        this.books = books;
        this.rules = rules;
        this.suspensions = suspensions;
        this.agreements = agreements;
        this.staff = staff;
    }

    /** The facts of a batch, in a fixed number of reads however many visits there are. */
    OfBatch of(Collection<OpenVisit> visits) {
        var people = visits.stream().map(OpenVisit::person).collect(Collectors.toUnmodifiableSet());
        var filing = visits.stream()
                .filter(visit ->
                        visit.disease() != null || !visit.insuredRegion().equals(visit.region()))
                .map(OpenVisit::person)
                .collect(Collectors.toUnmodifiableSet());
        var filed = filing.isEmpty() ? Map.<UUID, List<Filing>>of() : filings.find(filing);
        var injured = visits.stream()
                .filter(OpenVisit::injury)
                .collect(Collectors.toMap(OpenVisit::mdtrtId, OpenVisit::person, (person, same) -> same));
        var injuries = injured.isEmpty() ? Map.<String, InjuryDeclaration>of() : filings.injuries(injured);
        return new OfBatch(persons.find(people), filed, injuries, stays.borne(visits), prescriptions.of(visits));
    }

    /** What was read of the persons and visits of a batch. */
    final class OfBatch {

        private final Map<UUID, Insured> persons;
        private final Map<UUID, List<Filing>> filings;
        private final Map<String, InjuryDeclaration> injuries;
        private final Map<UUID, Borne> borne;
        private final Dispensing dispensing;

        private OfBatch(
                Map<UUID, Insured> persons,
                Map<UUID, List<Filing>> filings,
                Map<String, InjuryDeclaration> injuries,
                Map<UUID, Borne> borne,
                Dispensing dispensing) {
            this.persons = persons;
            this.filings = filings;
            this.injuries = injuries;
            this.borne = new HashMap<>(borne);
            this.dispensing = dispensing;
        }

        WindowFacts of(SettlementOrder order, OpenVisit visit, YearSoFar soFar, Money account) {
            var insured = persons.get(visit.person());
            if (insured == null) {
                throw new Refused(ClaimsError.UNKNOWN_PERSON);
            }
            var code = order.institution().code();
            var region = order.institution().region();
            var date = order.businessDate();
            return new WindowFacts(
                    suspensions.at(code, order.at()),
                    agreements.at(code, order.at()),
                    (member, acted) -> staff.at(member, code, acted),
                    book(order),
                    books.asOf(visit.insuredRegion(), date),
                    rules.asOf(region, visit.insuredRegion(), date),
                    insured,
                    filings.getOrDefault(visit.person(), List.of()),
                    Optional.ofNullable(injuries.get(visit.mdtrtId())),
                    dispensing,
                    soFar,
                    borne.get(visit.id()),
                    account);
        }

        /** The policy book of the place of care. */
        PolicyBook book(SettlementOrder order) {
            return books.asOf(order.institution().region(), order.businessDate());
        }

        /** The next part of a stay in the same batch goes on from this one. */
        void settled(OpenVisit visit, Claim claim, Money deductible) {
            if (visit.stay()) {
                borne.compute(
                        visit.id(),
                        (id, before) ->
                                before == null ? new Borne(deductible, claim.admission()) : before.plus(deductible));
            }
        }
    }
}
