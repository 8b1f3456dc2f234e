package org.medfund.claims.person.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.kernel.Money;
import org.springframework.stereotype.Component;

/**
 * Ledgers over the tables. Rows are made and then locked in the order of their keys, accounts before accumulators, so that two
 * batches wait for each other and never for ever.
 */
@Component
class StoredLedgers implements Ledgers {

    private final AccountRows accounts;
    private final YearRows years;
    private final Clock clock;

    StoredLedgers(AccountRows accounts, YearRows years, Clock clock) {
        this.accounts = accounts;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Ledger open(LedgerRequest request) {
        var grants = accounts.grants(request.persons());
        var reverses = !request.reversed().isEmpty();
        var earlierAccounts = reverses ? accounts.movements(request.reversed()) : List.<AccountMovement>of();
        var earlierYears = reverses ? years.movements(request.reversed()) : List.<YearMovement>of();
        var owners = new HashSet<UUID>(request.persons());
        grants.forEach(grant -> owners.add(grant.owner()));
        earlierAccounts.forEach(movement -> owners.add(movement.owner()));
        var keys = new HashSet<YearKey>(request.years());
        earlierYears.forEach(movement -> keys.add(movement.key()));
        return new Ledger(accounts.lock(owners), years.lock(keys), grants, earlierAccounts, earlierYears);
    }

    @Override
    public Ledger look(LedgerRequest request) {
        var grants = accounts.grants(request.persons());
        var owners = new HashSet<UUID>(request.persons());
        grants.forEach(grant -> owners.add(grant.owner()));
        return new Ledger(accounts.read(owners), years.read(request.years()), grants, List.of(), List.of());
    }

    @Override
    public void save(Ledger ledger) {
        if (!ledger.accountMovements().isEmpty()) {
            accounts.save(balances(ledger), ledger.accountMovements(), now());
        }
        if (!ledger.yearMovements().isEmpty()) {
            years.save(figures(ledger), ledger.yearMovements(), now());
        }
    }

    private static Map<UUID, Money> balances(Ledger ledger) {
        return ledger.accountMovements().stream()
                .map(AccountMovement::owner)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), ledger::balance, (a, b) -> b, TreeMap::new));
    }

    private static Map<YearKey, YearFigures> figures(Ledger ledger) {
        return ledger.yearMovements().stream()
                .map(YearMovement::key)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), ledger::year));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
