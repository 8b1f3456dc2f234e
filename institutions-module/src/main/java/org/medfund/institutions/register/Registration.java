package org.medfund.institutions.register;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries out changes of the register: decide under the region's lock, add evidence, publish, commit. */
@Component
class Registration implements InstitutionWriter {

    /** Keeps a transaction with its three events for each institution well below two seconds. */
    private static final int CHUNK = 250;

    private static final String REGISTERED = "registration";

    private final RegisterRows rows;
    private final RegisterEvidence evidence;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Registration(
            RegisterRows rows,
            RegisterEvidence evidence,
            Changes changes,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.evidence = evidence;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public int register(List<Institution> institutions, Actor actor) {
        RegisterRules.check(institutions);
        plan(institutions);
        var sorted = institutions.stream().sorted(comparing(Institution::code)).toList();
        var changed = 0;
        for (var from = 0; from < sorted.size(); from += CHUNK) {
            var chunk = sorted.subList(from, Math.min(from + CHUNK, sorted.size()));
            changed += requireNonNull(transactions.execute(status -> registerChunk(chunk, actor)));
        }
        return changed;
    }

    @Override
    public boolean changeAgreement(
            RegionCode region,
            InstitutionCode code,
            AgreementState state,
            Instant effectiveFrom,
            String reason,
            Actor actor) {
        RegisterRules.check(effectiveFrom, reason);
        return requireNonNull(transactions.execute(status -> {
            changes.advance(region, Subject.REGISTER);
            var known = known(region, code);
            if (known.institution().agreement().contains(new AgreementPeriod(effectiveFrom, state))) {
                return false;
            }
            var revision = known.agreementRevision() + 1;
            var change = new AgreementRevision(
                    region, code, revision, effectiveFrom, state, reason, now(), actor.personId());
            evidence.agreements(List.of(change), actor);
            return true;
        }));
    }

    @Override
    public boolean changeBankAccount(RegionCode region, InstitutionCode code, BankAccount account, Actor actor) {
        RegisterRules.check(account);
        return requireNonNull(transactions.execute(status -> {
            changes.advance(region, Subject.REGISTER);
            var known = known(region, code);
            if (known.institution().account().equals(account)) {
                return false;
            }
            var revision = known.accountRevision() + 1;
            var change = new AccountRevision(
                    region, code, revision, account.number(), account.name(), now(), actor.personId());
            evidence.accounts(List.of(change), actor);
            return true;
        }));
    }

    private int registerChunk(List<Institution> chunk, Actor actor) {
        chunk.stream()
                .map(Institution::region)
                .distinct()
                .sorted()
                .forEach(region -> changes.advance(region, Subject.REGISTER));
        var stored = stored(chunk);
        var plan = RegistrationPlan.of(chunk, stored);
        store(plan, stored, now(), actor);
        return plan.size();
    }

    private void store(RegistrationPlan plan, Map<InstitutionCode, Registered> stored, Instant at, Actor actor) {
        var person = actor.personId();
        var records = new ArrayList<RecordRevision>();
        plan.newcomers().forEach(newcomer -> records.add(RecordRevision.of(newcomer, 1, at, person)));
        plan.changed().forEach(changed -> {
            var revision = requireNonNull(stored.get(changed.code())).recordRevision() + 1;
            records.add(RecordRevision.of(changed, revision, at, person));
        });
        evidence.institutions(plan.newcomers(), at);
        evidence.records(records, actor);
        evidence.accounts(
                plan.newcomers().stream()
                        .map(one -> firstAccount(one, at, person))
                        .toList(),
                actor);
        evidence.agreements(
                plan.newcomers().stream()
                        .flatMap(one -> firstPeriods(one, at, person).stream())
                        .toList(),
                actor);
    }

    private static AccountRevision firstAccount(Institution institution, Instant at, String person) {
        var account = institution.account();
        return new AccountRevision(
                institution.region(), institution.code(), 1, account.number(), account.name(), at, person);
    }

    private static List<AgreementRevision> firstPeriods(Institution institution, Instant at, String person) {
        var revisions = new ArrayList<AgreementRevision>();
        for (var period : institution.agreement()) {
            revisions.add(new AgreementRevision(
                    institution.region(),
                    institution.code(),
                    revisions.size() + 1,
                    period.effectiveFrom(),
                    period.state(),
                    REGISTERED,
                    at,
                    person));
        }
        return revisions;
    }

    private void plan(List<Institution> list) {
        RegistrationPlan.of(list, stored(list));
    }

    private Map<InstitutionCode, Registered> stored(List<Institution> list) {
        return rows.ofCodes(list.stream().map(Institution::code).toList());
    }

    private Registered known(RegionCode region, InstitutionCode code) {
        var known = rows.ofCodes(List.of(code)).get(code);
        if (known == null || !known.institution().region().equals(region)) {
            throw new Refused(AccessError.NOT_FOUND);
        }
        return known;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
