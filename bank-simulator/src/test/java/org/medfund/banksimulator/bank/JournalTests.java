package org.medfund.banksimulator.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTests {

    private static final LedgerEntry OPENING = new LedgerEntry.AccountOpened("fund", "基金", 1_000);

    @Test
    void answersNothingMoreWhenTheLedgerCannotBeWritten() {
        var journal = journal(lines -> {
            throw new IOException("No space left on device");
        });
        journal.record(OPENING);

        assertThatThrownBy(journal::commit).isInstanceOf(BankRefusal.class);
        journal.breakIfUnwritten();

        assertThatThrownBy(journal::requireSound).hasMessageContaining("restart");
    }

    @Test
    void writesWhatBelongsTogetherInOneBreath() {
        var written = new ArrayList<List<LedgerLine>>();
        var journal = journal(written::add);
        journal.record(OPENING);
        journal.record(new LedgerEntry.Deposited("fund", 5, "D1"));

        journal.commit();
        journal.commit();

        assertThat(written).hasSize(1);
        assertThat(written.getFirst()).extracting(LedgerLine::until).containsExactly(2L, 2L);
    }

    private static Journal journal(Ledger ledger) {
        return new Journal(new Books(), ledger, Clock.systemUTC(), List.of());
    }
}
