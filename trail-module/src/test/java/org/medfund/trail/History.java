package org.medfund.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets tests write history; each test takes a type of its own, so that tests share a database without meeting. */
@Component
public class History {

    private static final AtomicInteger TYPES = new AtomicInteger();

    private final Trail trail;
    private final TransactionTemplate transaction;

    History(Trail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    public String newType() {
        return "test.type-" + TYPES.incrementAndGet();
    }

    public static TrailEntry entry(String type) {
        return entry(type, "thing/" + type, null);
    }

    public static TrailEntry entry(String type, String stream, @Nullable Long sequence) {
        return new TrailEntry(
                Ids.next(),
                stream,
                sequence,
                type,
                1,
                new RegionCode("610900"),
                LocalDate.of(2026, 2, 13),
                Instant.parse("2026-02-13T01:02:03.123456Z"),
                Actor.system("test"),
                "{\"type\":\"" + type + "\"}",
                "{}");
    }

    /** Appends in one committed transaction, and gives the ids in order. */
    public List<UUID> happened(String type, int times) {
        var entries = IntStream.range(0, times).mapToObj(i -> entry(type)).toList();
        transaction.executeWithoutResult(status -> trail.append(entries));
        return entries.stream().map(TrailEntry::eventId).toList();
    }

    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
