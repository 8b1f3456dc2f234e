package org.medfund.claims.declaration;

import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.DeclarationMade;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an institution's declaration of a month, if it equals the stored settlements (S3-art14). The same declaration again is
 * the same declaration; settlements that came late are declared by the next revision, of the whole month.
 */
@Component
class Declaring {

    private static final int ATTEMPTS = 5;

    private final Declarations declarations;
    private final DeclaredLines lines;
    private final StoredMonths stored;
    private final DueDates dueDates;
    private final PublishedEvents events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Declaring(
            Declarations declarations,
            DeclaredLines lines,
            StoredMonths stored,
            DueDates dueDates,
            PublishedEvents events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.declarations = declarations;
        this.lines = lines;
        this.stored = stored;
        this.dueDates = dueDates;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What came of a declaration.
     *
     * @param declaration the declaration
     * @param repeated    whether it stood before
     */
    record Outcome(Declaration declaration, boolean repeated) {}

    /** @throws Refused before the month is over, where it differs, or for want of a calendar; then nothing is stored */
    Outcome declare(DeclaredMonth month, RegionCode region, Actor actor) {
        var over = YearMonth.from(Shanghai.dateOf(clock.instant())).minusMonths(1);
        if (month.month().isAfter(over)) {
            throw new Refused(
                    ClaimsError.MONTH_NOT_OVER,
                    new Violation(
                            "/month", "at the latest " + over, month.month().toString()));
        }
        return retried(() -> transaction.execute(status -> declareOnce(month, region, actor)));
    }

    private static Outcome retried(Supplier<Outcome> attempt) {
        for (var left = ATTEMPTS; left > 0; left--) {
            try {
                return attempt.get();
            } catch (DuplicateKeyException e) {
                // rolled back; once more from the beginning
            }
        }
        throw new Refused(ClaimsError.BUSY);
    }

    private Outcome declareOnce(DeclaredMonth month, RegionCode region, Actor actor) {
        var before = declarations.latest(region, month.institution(), month.month());
        var ours = stored.read(region, month.institution(), month.month());
        var differences = Differences.between(ours.lines(), month.lines());
        return before.filter(declaration -> isRepeated(declaration, month, ours, differences.isEmpty()))
                .map(declaration -> new Outcome(declaration, true))
                .orElseGet(() -> {
                    if (!differences.isEmpty()) {
                        throw new Refused(ClaimsError.DECLARATION_DIFFERS, differences);
                    }
                    return new Outcome(next(before, month, region, ours.parts(), actor), false);
                });
    }

    /** The same again, unless it equals what is stored by now and covers more of it than it did. */
    private boolean isRepeated(Declaration before, DeclaredMonth month, StoredMonth ours, boolean equal) {
        return declarations.says(before, month.hash()) && !(equal && before.parts() != ours.parts());
    }

    private Declaration next(
            Optional<Declaration> before, DeclaredMonth month, RegionCode region, long parts, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var policy = dueDates.policy(region, month.month());
        var declaration = new Declaration(
                Ids.next(),
                region,
                month.institution(),
                month.month(),
                before.map(Declaration::revision).orElse(0) + 1,
                parts,
                dueDates.clocks(month.month(), Shanghai.dateOf(now), policy),
                policy.version(),
                now);
        var digest = SourceDigest.of(month.json());
        declarations.insert(declaration, month.hash(), digest, actor);
        lines.insert(declaration, month.lines());
        events.publish(made(declaration, month, digest), actor);
        return declaration;
    }

    private static DeclarationMade made(Declaration declaration, DeclaredMonth month, SourceDigest digest) {
        var clocks = declaration.clocks();
        return new DeclarationMade(
                declaration.id(),
                declaration.region(),
                declaration.institution(),
                declaration.month(),
                declaration.revision(),
                Shanghai.dateOf(declaration.declaredAt()),
                clocks.deadline(),
                clocks.late(),
                clocks.limit(),
                clocks.target(),
                month.lines().size(),
                Money.sum(month.lines().stream().map(DeclaredLine::fundFen)),
                digest.sha256());
    }
}
