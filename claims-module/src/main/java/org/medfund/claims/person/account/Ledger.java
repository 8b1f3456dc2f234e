package org.medfund.claims.person.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;

/**
 * The locked rows of a batch in memory: each visit sees what those before it did. Nothing is stored before
 * {@link Ledgers#save}.
 */
public final class Ledger {

    private final Map<UUID, Money> balances;
    private final Map<YearKey, YearFigures> years;
    private final List<Grant> grants;
    private final List<AccountMovement> earlierAccounts;
    private final List<YearMovement> earlierYears;
    private final List<AccountMovement> accountMovements = new ArrayList<>();
    private final List<YearMovement> yearMovements = new ArrayList<>();

    Ledger(
            Map<UUID, Money> balances,
            Map<YearKey, YearFigures> years,
            List<Grant> grants,
            List<AccountMovement> earlierAccounts,
            List<YearMovement> earlierYears) {
        this.balances = new HashMap<>(balances);
        this.years = new HashMap<>(years);
        this.grants = grants.stream().sorted(Comparator.comparing(Grant::id)).toList();
        this.earlierAccounts = List.copyOf(earlierAccounts);
        this.earlierYears = List.copyOf(earlierYears);
    }

    /** @throws IllegalArgumentException if the request did not name it */
    public YearFigures year(YearKey key) {
        return known(years, key);
    }

    /** What a visit adds. */
    public void add(UUID settlement, YearKey key, YearFigures added) {
        move(new YearMovement(settlement, null, key, added));
    }

    /** What may be charged for a person's visit on a date: the own account, and those of relatives who allow it. */
    public Money available(UUID person, LocalDate date) {
        return Money.sum(payers(person, date).stream().map(this::balance));
    }

    public Money balance(UUID owner) {
        return known(balances, owner);
    }

    /**
     * Charges a visit: the own account first, then the relatives' in the order in which they allowed it.
     *
     * @return the movements, of which those by mutual aid say so
     * @throws Refused if the accounts do not hold it; then nothing is charged
     */
    public List<AccountMovement> charge(UUID settlement, UUID person, Money amount, LocalDate date) {
        if (available(person, date).compareTo(amount) < 0) {
            throw new Refused(ClaimsError.ACCOUNT_TOO_LOW);
        }
        var charges = new ArrayList<AccountMovement>();
        var left = amount;
        for (var owner : payers(person, date)) {
            var part = left.compareTo(balance(owner)) < 0 ? left : balance(owner);
            if (part.isPositive()) {
                charges.add(new AccountMovement(settlement, null, owner, person, part.negated()));
                left = left.minus(part);
            }
        }
        charges.forEach(this::move);
        return List.copyOf(charges);
    }

    /** Gives back exactly what a settlement moved, in this batch or before. */
    public void giveBack(UUID reversal, UUID settlement) {
        List.of(earlierAccounts, List.copyOf(accountMovements))
                .forEach(movements -> movements.stream()
                        .filter(movement -> movement.cause().equals(settlement))
                        .forEach(movement -> move(movement.givenBackBy(reversal))));
        List.of(earlierYears, List.copyOf(yearMovements))
                .forEach(movements -> movements.stream()
                        .filter(movement -> movement.cause().equals(settlement))
                        .forEach(movement -> move(movement.givenBackBy(reversal))));
    }

    List<AccountMovement> accountMovements() {
        return accountMovements;
    }

    List<YearMovement> yearMovements() {
        return yearMovements;
    }

    private Set<UUID> payers(UUID person, LocalDate date) {
        var payers = new LinkedHashSet<UUID>();
        payers.add(person);
        grants.stream()
                .filter(grant -> grant.user().equals(person) && grant.holdsOn(date))
                .forEach(grant -> payers.add(grant.owner()));
        return payers;
    }

    private void move(AccountMovement movement) {
        balances.put(movement.owner(), balance(movement.owner()).plus(movement.amount()));
        accountMovements.add(movement);
    }

    private void move(YearMovement movement) {
        years.put(movement.key(), year(movement.key()).plus(movement.added()));
        yearMovements.add(movement);
    }

    private static <K, V> V known(Map<K, V> opened, K key) {
        var value = opened.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the ledger was opened without " + key);
        }
        return value;
    }
}
