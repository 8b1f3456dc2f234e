package org.medfund.claims.person.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Accounts and accumulators in batches, on the tables. */
@ClaimsTest
class LedgerTests {

    private static final RegionCode REGION = new RegionCode("619921");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);
    private static final YearFigures STAY = YearFigures.of(1, 80_000, 728_000, 0, 0, 0, 72_000, 0, 0, 0);

    @Autowired
    Ledgers ledgers;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transactions;

    @Test
    void visitsOfABatchSeeEachOthersEffectInOrder() {
        var person = person(10_000);
        var key = key(person);
        batch(request(Set.of(person), Set.of(key)), ledger -> {
            assertThat(ledger.year(key)).isEqualTo(YearFigures.NOTHING);
            ledger.add(Ids.next(), key, STAY);
            assertThat(ledger.year(key).admissions()).isEqualTo(1);
            ledger.charge(Ids.next(), person, Money.ofFen(7_000), DAY);
            assertThat(ledger.available(person, DAY)).isEqualTo(Money.ofFen(3_000));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> ledger.charge(Ids.next(), person, Money.ofFen(3_001), DAY))
                    .withMessageContaining("CLAIMS-0045");
            ledger.charge(Ids.next(), person, Money.ofFen(3_000), DAY);
            ledger.add(Ids.next(), key, STAY);
            return ledger.year(key);
        });
        assertThat(stored(key)).isEqualTo(STAY.plus(STAY));
        assertThat(balance(person)).isZero();
        assertSums(person);
    }

    @Test
    void aReversalGivesBackExactlyInALaterBatchAndInTheSame() {
        var person = person(5_000);
        var key = key(person);
        var settlement = Ids.next();
        batch(request(Set.of(person), Set.of(key, key.ofDisease("M01600"))), ledger -> {
            ledger.add(settlement, key, STAY);
            ledger.add(settlement, key.ofDisease("M01600"), YearFigures.of(0, 5, 7, 0, 0, 0, 0, 0, 0, 0));
            ledger.charge(settlement, person, Money.ofFen(4_999), DAY);
            return ledger;
        });
        var other = Ids.next();
        batch(new LedgerRequest(Set.of(person), Set.of(key), Set.of(settlement)), ledger -> {
            ledger.add(other, key, STAY);
            ledger.giveBack(Ids.next(), settlement);
            ledger.giveBack(Ids.next(), other);
            return ledger;
        });
        assertThat(stored(key)).isEqualTo(YearFigures.NOTHING);
        assertThat(stored(key.ofDisease("M01600"))).isEqualTo(YearFigures.NOTHING);
        assertThat(balance(person)).isEqualTo(5_000);
        assertSums(person);
    }

    @Test
    void aSettlementIsNeverGivenBackTwice() {
        var person = person(5_000);
        var settlement = Ids.next();
        batch(request(Set.of(person), Set.of()), ledger -> ledger.charge(settlement, person, Money.ofFen(5_000), DAY));
        var reversed = new LedgerRequest(Set.of(), Set.of(), Set.of(settlement));
        batch(reversed, ledger -> {
            ledger.giveBack(Ids.next(), settlement);
            return ledger;
        });
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> batch(reversed, ledger -> {
                    ledger.giveBack(Ids.next(), settlement);
                    return ledger;
                }));
        assertThat(balance(person)).isEqualTo(5_000);
    }

    @Test
    void aBatchThatIsRolledBackLeavesNothing() {
        var person = person(5_000);
        transactions.executeWithoutResult(status -> {
            var ledger = ledgers.open(request(Set.of(person), Set.of()));
            ledger.charge(Ids.next(), person, Money.ofFen(1), DAY);
            ledgers.save(ledger);
            status.setRollbackOnly();
        });
        assertThat(balance(person)).isEqualTo(5_000);
        assertSums(person);
    }

    @Test
    void theDatabaseItselfLetsNothingFallBelowZero() {
        var person = person(5_000);
        var key = key(person);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> db.sql("UPDATE personal_account SET balance_fen = balance_fen - 5001 WHERE person_id = ?")
                                .param(person)
                                .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> batch(request(Set.of(), Set.of(key)), ledger -> {
                    ledger.add(Ids.next(), key, STAY.negated());
                    return ledger;
                }));
    }

    @Test
    void batchesThatMeetWaitForEachOtherInTheOrderOfTheirKeys() {
        var persons = IntStream.range(0, 60).mapToObj(i -> person(100)).toList();
        var seed = new Random().nextLong();
        var batches = IntStream.range(0, 24)
                .mapToObj(i -> CompletableFuture.runAsync(() -> oneFenEach(persons, seed + i)))
                .toList();
        batches.forEach(CompletableFuture::join);
        persons.forEach(person -> {
            assertThat(balance(person)).as("seed %d", seed).isEqualTo(100 - 24);
            assertThat(stored(key(person)).pooled()).isEqualTo(Money.ofFen(24));
            assertSums(person);
        });
    }

    /** Family mutual aid: the own account first, then whose owner allows it, in that order, on the day alone. */
    @Test
    void aRelativesAccountPaysWhereItsOwnerAllowsIt() {
        var child = person(1_000);
        var mother = person(2_000);
        var father = person(3_000);
        grant(mother, child, "2026-02-13", null);
        grant(father, child, "2026-01-01", "2026-02-13");
        batch(request(Set.of(child), Set.of()), ledger -> {
            assertThat(ledger.available(child, DAY.minusDays(1))).isEqualTo(Money.ofFen(4_000));
            assertThat(ledger.available(child, DAY)).isEqualTo(Money.ofFen(3_000));
            var charges = ledger.charge(Ids.next(), child, Money.ofFen(2_500), DAY);
            assertThat(charges.stream().filter(AccountMovement::isMutualAid))
                    .extracting(AccountMovement::owner, AccountMovement::amount)
                    .containsExactly(tuple(mother, Money.ofFen(-1_500)));
            return ledger;
        });
        assertThat(balance(child)).isZero();
        assertThat(balance(mother)).isEqualTo(500);
        assertThat(balance(father)).isEqualTo(3_000);
        batch(request(Set.of(mother), Set.of()), ledger -> {
            assertThat(ledger.available(mother, DAY))
                    .as("not the other way round")
                    .isEqualTo(Money.ofFen(500));
            return ledger;
        });
    }

    @Test
    void aLedgerKnowsOnlyWhatWasOpened() {
        var person = person(1);
        batch(request(Set.of(), Set.of()), ledger -> {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> ledger.year(key(person)));
            return ledger;
        });
    }

    private void oneFenEach(List<UUID> persons, long seed) {
        var order = new ArrayList<>(persons);
        Collections.shuffle(order, new Random(seed));
        var keys = new HashSet<YearKey>();
        order.forEach(person -> keys.add(key(person)));
        batch(request(Set.copyOf(order), keys), ledger -> {
            order.forEach(person -> {
                var settlement = Ids.next();
                ledger.charge(settlement, person, Money.ofFen(1), DAY);
                ledger.add(settlement, key(person), YearFigures.of(0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
            });
            return ledger;
        });
    }

    private <T> T batch(LedgerRequest request, Function<Ledger, T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var ledger = ledgers.open(request);
            var result = work.apply(ledger);
            ledgers.save(ledger);
            return result;
        }));
    }

    private YearFigures stored(YearKey key) {
        return new YearRows(db).of(key.person(), key.year()).getOrDefault(key, YearFigures.NOTHING);
    }

    private long balance(UUID person) {
        return db.sql("SELECT balance_fen FROM personal_account WHERE person_id = ?")
                .param(person)
                .query(Long.class)
                .single();
    }

    /** Balance and figures are the sums of what moved them. */
    private void assertSums(UUID person) {
        assertThat(db.sql("""
                                SELECT (SELECT coalesce(sum(amount_fen), 0) FROM account_credit WHERE person_id = :id)
                                     + (SELECT coalesce(sum(amount_fen), 0) FROM account_movement WHERE person_id = :id)""").param("id", person).query(Long.class).single()).isEqualTo(balance(person));
        assertThat(db.sql("""
                                SELECT count(*) FROM accumulator a WHERE person_id = :id AND NOT (admissions, pooled_fen) = (
                                    SELECT coalesce(sum(m.admissions), 0)::bigint, coalesce(sum(m.pooled_fen), 0)::bigint
                                    FROM accumulator_movement m WHERE m.person_id = a.person_id AND m.disease = a.disease)""").param("id", person).query(Long.class).single()).isZero();
    }

    private UUID person(long balance) {
        var id = Ids.next();
        db.sql("INSERT INTO person (id, revision) VALUES (?, 1)").param(id).update();
        db.sql("INSERT INTO personal_account (person_id, balance_fen) VALUES (?, ?)")
                .params(id, balance)
                .update();
        db.sql(
                        "INSERT INTO account_credit (region, person_id, revision, id, reference, amount_fen, recorded_at, actor, salt,"
                                + " sha256) VALUES (?, ?, 1, ?, 'A', ?, now(), 'test', '', '')")
                .params(REGION.value(), id, Ids.next(), balance)
                .update();
        return id;
    }

    private void grant(UUID owner, UUID user, String from, @Nullable String until) {
        db.sql(
                        "INSERT INTO mutual_aid (region, person_id, revision, id, user_id, relation, valid_from, valid_until, recorded_at,"
                                + " actor, salt, sha256) VALUES (:region, :owner, 2, :id, :user, 'CHILD', :from::date, :until::date, now(),"
                                + " 'test', '', '')")
                .param("region", REGION.value())
                .param("owner", owner)
                .param("id", Ids.next())
                .param("user", user)
                .param("from", from)
                .param("until", until)
                .update();
    }

    private static LedgerRequest request(Set<UUID> persons, Set<YearKey> keys) {
        return new LedgerRequest(persons, keys, Set.of());
    }

    private static YearKey key(UUID person) {
        return YearKey.of(REGION, person, InsuranceType.EMPLOYEE, 2026);
    }
}
