package org.medfund.claims.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.settlement.RegionFacts;
import org.medfund.claims.settlement.SettlementReader;
import org.medfund.claims.settlement.SettlementRecord;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.settlement.SettlementRules;
import org.medfund.claims.trace.TraceDuty;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Caller;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * Prepares a record for the store, on the caller's thread and from memory alone: reads it, finds its payer, checks it against
 * the rules and the policy of its business date.
 */
@Component
class SettlementDesk {

    private static final int MOST_BOOKS = 1_000;

    private final InstitutionRegister register;
    private final PolicyBooks books;
    private final Clock clock;
    private final Map<String, Boolean> catalogues = new ConcurrentHashMap<>();

    SettlementDesk(InstitutionRegister register, PolicyBooks books, Clock clock) {
        this.register = register;
        this.books = books;
        this.clock = clock;
    }

    /** @throws Refused if it cannot be read, or is not this caller's to send */
    Arrival prepare(Caller caller, byte[] json) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER);
        var record = SettlementReader.read(json);
        var institution = register.find(record.institution()).orElseThrow(() -> unknown(record));
        caller.mustActFor(institution.region(), institution.code());
        var book = books.asOf(institution.region(), record.businessDate());
        var refusal = check(record, book, institution);
        var care = careCategory(record, book);
        return new Arrival(
                new SettlementRow(
                        Ids.next(),
                        institution.region(),
                        care.orElse(CareCategory.OUTPATIENT),
                        book.version(),
                        actor.personId(),
                        null,
                        record,
                        TraceDuty.isDue(record.lines(), record.businessDate(), book)),
                refusal);
    }

    private @Nullable Refused check(SettlementRecord record, PolicyBook book, Institution institution) {
        try {
            var today = Shanghai.dateOf(clock.instant());
            SettlementRules.check(record, new RegionFacts(book, institution, today, keepsCatalogue(book)));
            return null;
        } catch (Refused refusal) {
            return refusal;
        }
    }

    /** Empty only where the rules refuse the record for it. */
    private static Optional<CareCategory> careCategory(SettlementRecord record, PolicyBook book) {
        return book.find(PolicyTopics.MEDICAL_TYPES, record.codes().medType()).map(CareCategory::valueOf);
    }

    /** Remembered by version, because a catalogue is long and a book copies it out. */
    private boolean keepsCatalogue(PolicyBook book) {
        if (catalogues.size() > MOST_BOOKS) {
            catalogues.clear();
        }
        return catalogues.computeIfAbsent(
                book.version(),
                version -> !book.topic(PolicyTopics.CATALOGUE_ITEMS).isEmpty());
    }

    private static Refused unknown(SettlementRecord record) {
        return new Refused(
                ClaimsError.UNKNOWN_INSTITUTION,
                new Violation(
                        "/fixmedins_code",
                        "a registered institution",
                        record.institution().value()));
    }
}
