package org.medfund.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import medfundtest.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.audit.Severity;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.SuspensionCause;
import org.medfund.institutions.SuspensionChanged;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;
import org.medfund.trail.TrailEntry;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.transaction.support.TransactionTemplate;

/** What is derived can be delivered twice and rebuilt from the trail, and comes out the same to the last row. */
@PayoutModuleTest
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS) // on a history of its own: other tests move the clock to and fro
class HistoryIsEnoughTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    @Autowired
    private Town town;

    @Autowired
    private List<TrailFollower> followers;

    @Autowired
    private Replay replay;

    @Autowired
    private TestDatabase database;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private JdbcClient db;

    /** I7: each follower of this module, given all its events once more, changes nothing and publishes nothing. */
    @Test
    void deliveredTwiceItChangesNothing() {
        eventfulWeekend("610601");
        var before = fingerprints();
        var events = trailLength();

        for (var follower : followers) {
            if (follower.getClass().getName().startsWith("org.medfund.payout")) {
                eventsOf(follower).forEach(event -> again(follower, event));
            }
        }

        assertThat(before).allSatisfy((table, rows) -> {
            if (table.startsWith("followed_")) {
                assertThat(rows).as(table).isNotEmpty();
            }
        });
        assertThat(fingerprints()).isEqualTo(before);
        assertThat(trailLength()).isEqualTo(events);
    }

    /** I5, T24: rebuilt into a scratch schema, each derived table equals the live one row by row. */
    @Test
    void replayedItIsTheSame() {
        eventfulWeekend("610602");

        replay.prepare(database.owner(), "rebuilt");
        replay.run(database.app(ModuleMigrations.searchPath("rebuilt")), (index, horizon) -> {});

        assertThat(replay.compare(database.owner(), "rebuilt"))
                .filteredOn(table -> PayoutTables.TABLES.derived().contains(table.table()))
                .hasSize(PayoutTables.TABLES.derived().size())
                .allSatisfy(table -> assertThat(table)
                        .as("%s", table)
                        .extracting(TableComparison::isEqual)
                        .isEqualTo(true));
    }

    /** A transaction may carry an earlier time and yet end after the close: the trail decides what the close knew. */
    @Test
    void whatIsDecidedDuringAClosePlaysNoPartInItNorInItsReplay() {
        var region = town.found("610603");
        var paid = Settlement.of(region, FRIDAY, town.hospital(region, "H610603"), 1000);
        town.store(paid);
        town.reviewed(paid);
        town.reconcile(paid);
        town.close(region, FRIDAY);
        clock.setShanghai(FRIDAY.plusDays(1) + "T11:59:59");
        town.decide(region, "payout/ratio", "*/*/*", "10");
        town.close(region, FRIDAY.plusDays(1)); // so that nothing is in memory any more

        replay.prepare(database.owner(), "rebuilt");
        replay.run(database.app(ModuleMigrations.searchPath("rebuilt")), (index, horizon) -> {});

        assertThat(replay.compare(database.owner(), "rebuilt"))
                .filteredOn(table -> table.table().equals("payout_line"))
                .singleElement()
                .satisfies(table -> assertThat(table.isEqual()).as("%s", table).isTrue());
    }

    /** Paid, held, released, reversed before and after payout, a debit, a change of policy after the fact. */
    private void eventfulWeekend(String code) {
        var region = town.found(code);
        var hospital = town.hospital(region, "H" + code);
        var other = town.hospital(region, "O" + code);
        town.agreement(region, other, AgreementState.SUSPENDED, "2026-02-13T00:00:00");
        var paid = Settlement.of(region, FRIDAY, hospital, 1001);
        var cancelled = Settlement.of(region, FRIDAY, hospital, 2000);
        var violating = Settlement.of(region, FRIDAY, hospital, 3000);
        var reversal = cancelled.reversedOn(FRIDAY);
        var held = Settlement.of(region, FRIDAY, other, 500).insured("390");
        List.of(paid, cancelled, violating, reversal, held).forEach(town::store);
        var untraced = town.withoutTraceCodes(Settlement.of(region, FRIDAY, hospital, 700));
        whoIsPaidDaily(region, hospital);
        var finding = town.finding(violating, Severity.VIOLATION);
        town.reviewed(violating);
        town.reconcile(paid, cancelled, violating, reversal, untraced);
        town.reconcile(held);
        town.close(region, FRIDAY);
        town.decideFinding(violating, finding, false);
        town.publish(new TraceCodesCompleted(region, FRIDAY, untraced.id()));
        town.agreement(region, other, AgreementState.ACTIVE, "2026-02-14T18:00:00");
        var late = paid.reversedOn(FRIDAY.plusDays(1));
        town.store(late);
        town.reconcile(late);
        town.close(region, FRIDAY.plusDays(1));
        town.close(region, FRIDAY.plusDays(2));
        town.decide(region, "payout/ratio", "*/*/*", "10");
        town.drain();
    }

    /** Suspended for a while on Saturday, and out of instant settlement for that day. */
    private void whoIsPaidDaily(RegionCode region, InstitutionCode hospital) {
        var from = Instant.parse("2026-02-14T02:00:00Z");
        var number = 0;
        for (var kind : SuspensionKind.values()) {
            number++;
            town.publish(suspension(region, hospital, kind, number, from, null));
            town.publish(suspension(region, hospital, kind, number, from, from.plusSeconds(3600)));
        }
        town.enrolment(region, hospital, 2, EnrolmentState.LEFT, FRIDAY.plusDays(1));
        town.enrolment(region, hospital, 3, EnrolmentState.APPLIED, FRIDAY.plusDays(1));
        town.enrolment(region, hospital, 4, EnrolmentState.ENROLLED, FRIDAY.plusDays(2));
    }

    private static SuspensionChanged suspension(
            RegionCode region,
            InstitutionCode hospital,
            SuspensionKind kind,
            int number,
            Instant from,
            @Nullable Instant until) {
        return new SuspensionChanged(
                region,
                hospital,
                number,
                until == null ? 1 : 2,
                kind,
                from,
                until,
                SuspensionCause.RISK_ALERT,
                FRIDAY,
                "00");
    }

    private void again(TrailFollower follower, TrailEvent event) {
        transaction.executeWithoutResult(status -> follower.apply(List.of(event), new Again()));
    }

    private final class Again implements FollowerContext {
        @Override
        public JdbcClient db() {
            return db;
        }

        @Override
        public void publish(PublishedEvent event, Actor actor) {
            published.publish(event, actor);
        }

        @Override
        public boolean replaying() {
            return false;
        }
    }

    private List<TrailEvent> eventsOf(TrailFollower follower) {
        return db.sql("SELECT * FROM trail_event WHERE type = ANY (:types) ORDER BY global_index")
                .param("types", follower.types().toArray(String[]::new))
                .query((row, n) -> new TrailEvent(row.getLong("global_index"), entry(row)))
                .list();
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getObject("event_id", UUID.class),
                row.getString("stream"),
                row.getObject("sequence", Long.class),
                row.getString("type"),
                row.getInt("revision"),
                new RegionCode(row.getString("region")),
                row.getObject("business_date", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                EventJson.read(row.getString("actor"), Actor.class),
                row.getString("payload"),
                row.getString("metadata"));
    }

    private Map<String, String> fingerprints() {
        var prints = new TreeMap<String, String>();
        PayoutTables.TABLES
                .derived()
                .forEach(table -> prints.put(
                        table,
                        db.sql("SELECT coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '') FROM %s t"
                                        .formatted(table))
                                .query((row, n) -> row.getString(1))
                                .single()));
        return prints;
    }

    private long trailLength() {
        return db.sql("SELECT count(*) FROM trail_event").query(Long.class).single();
    }
}
