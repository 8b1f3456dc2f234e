package org.medfund.claims.person.account;

import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Region;
import org.medfund.kernel.Money;
import org.springframework.stereotype.Component;

/** Fills personal accounts for the benchmarks. */
@NullMarked
@Component
public class BenchAccounts {

    private static final Money ENOUGH = Money.ofYuan("100000");

    private final AccountWriter writer;

    BenchAccounts(AccountWriter writer) {
        this.writer = writer;
    }

    public void fill(UUID person) {
        writer.credit(Region.CODE, person, "benchmark", ENOUGH, Installation.ACTOR);
    }
}
