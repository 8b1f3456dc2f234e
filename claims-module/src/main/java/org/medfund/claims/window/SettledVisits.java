package org.medfund.claims.window;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/** The settlements that Medfund computed, as they were answered. */
@Component
public class SettledVisits {

    private final StoredBenefits benefits;
    private final Ledgers ledgers;
    private final Clock clock;

    SettledVisits(StoredBenefits benefits, Ledgers ledgers, Clock clock) {
        this.benefits = benefits;
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Of a reversal and of a ready-made record there is none. */
    public Optional<SettledVisit> find(SettlementRow row) {
        return Optional.ofNullable(benefits.find(List.of(row.id())).get(row.id()));
    }

    /** What the personal accounts of the person of a settlement hold now; nothing of whom nobody knows here. */
    public Money balance(SettlementRow row) {
        return find(row).map(this::balance).orElse(Money.ZERO);
    }

    private Money balance(SettledVisit settled) {
        var ledger = ledgers.look(new LedgerRequest(Set.of(settled.person()), Set.of(), Set.of()));
        return ledger.available(settled.person(), Shanghai.dateOf(clock.instant()));
    }
}
