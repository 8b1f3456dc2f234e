package org.medfund.audit.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.medfund.audit.AuditError;
import org.medfund.audit.RuleSetPublished;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes and publishes rule sets. What is published was compiled and checked before, by the code that will judge with
 * it, and by somebody other than its author (four eyes, kept here and not only in the roles).
 */
@Service
class RuleSets {

    private final RuleSetTable table;
    private final RuleBook book;
    private final PublishedEvents events;
    private final Clock clock;
    private final JdbcClient db;

    RuleSets(JdbcClient db, RuleBook book, PublishedEvents events, Clock clock) {
        this.db = db;
        this.table = new RuleSetTable(db);
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refused if a rule does not compile or type-check, naming each */
    @Transactional
    StoredRuleSet propose(RuleSetProposal proposal, Actor author) {
        proposal.mustHaveForm();
        var version = table.nextVersion(proposal.region());
        book.compiler().compile(version, proposal.rules());
        var set = new StoredRuleSet(
                proposal.region(),
                version,
                proposal.effectiveFrom(),
                Rule.sha256(proposal.rules()),
                author.personId(),
                clock.instant(),
                null,
                null,
                proposal.rules());
        table.insert(set, author);
        return set;
    }

    /** Publishing what is published changes nothing. @throws Refused to the author, and if a rule does not compile */
    @Transactional
    StoredRuleSet publish(String version, Actor publisher) {
        var set = get(version);
        if (set.author().equals(publisher.personId())) {
            throw new Refused(AuditError.AUTHOR_MAY_NOT_PUBLISH);
        }
        book.compiler().compile(version, set.rules());
        if (table.publish(set.region(), version, publisher.personId(), clock.instant()) == 1) {
            events.publish(
                    new RuleSetPublished(
                            set.region(),
                            version,
                            set.effectiveFrom(),
                            set.rules().size(),
                            set.sha256()),
                    publisher);
        }
        return get(version);
    }

    /** @throws Refused if there is none */
    StoredRuleSet get(String version) {
        return table.find(version).orElseThrow(() -> new Refused(AuditError.RULE_SET_UNKNOWN));
    }

    Optional<StoredRuleSet> inForce(RegionCode region, LocalDate businessDate) {
        book.refresh(db);
        return book.inForce(region, businessDate).flatMap(set -> table.find(set.version()));
    }
}
