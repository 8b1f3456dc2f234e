package org.medfund.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import medfundtest.TestDatabase;
import medfundtest.TestPostgres;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.ChunkReviewed;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.PolicyDecided;
import org.medfund.institutions.SuspensionCause;
import org.medfund.institutions.SuspensionChanged;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database as the first version of this module left it in the middle of its work: of the batch, the instruction, the
 * policy decisions, suspensions, enrolments and closes in the trail its followers have passed the first halves, and not yet the second.
 */
final class FirstVersion {

    static final String BATCH = "610900-20260213-310100";
    static final String INSTRUCTION = BATCH + "-H610900";

    private static final RegionCode REGION = new RegionCode("610900");
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H610900");
    private static final Instant FROM = Instant.parse("2026-02-13T02:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    private final TestDatabase database = TestPostgres.empty();
    private final JdbcClient db = JdbcClient.create(database.superuser("payout,trail"));

    /** An event in the trail. */
    private record Planted(long index, UUID id) {}

    static TestDatabase withRows() {
        var first = new FirstVersion();
        first.migrate();
        first.passed();
        first.toCome();
        return first.database;
    }

    private void migrate() {
        List.of("trail", "institutions", "claims", "audit")
                .forEach(module -> ModuleMigrations.migrate(database.owner(), module, module));
        Flyway.configure()
                .dataSource(database.owner())
                .schemas("payout")
                .defaultSchema("payout")
                .locations("classpath:db/migration/payout")
                .target("1")
                .load()
                .migrate();
    }

    private void passed() {
        var opened = event("payout-batch.opened", "payout-batch/" + BATCH, 0, "{\"batchId\":\"" + BATCH + "\"}");
        var prepared = event("payout-instruction.prepared", "payout-instruction/" + INSTRUCTION, 0, """
                {"instructionId":"%s","batchId":"%s","region":"610900","closeDate":"2026-02-13","fund":"310100",
                 "institution":"H610900","amountFen":700}""".formatted(
                        INSTRUCTION, BATCH));
        var chunk = Ids.next();
        var reviewed = event(new ChunkReviewed(chunk, REGION, FRIDAY, 1, 0, 0, "100000-1", "00"));
        decision();
        enrolment(1, EnrolmentState.APPLIED);
        enrolment(2, EnrolmentState.ENROLLED);
        suspension(1, null);
        event(new TraceCodesCompleted(REGION, FRIDAY, Ids.next()));
        var last = close(FRIDAY);
        stands("payout-batches", last, opened);
        stands("payout-instructions", last, prepared);
        stands("payout-lines", last, reviewed);
        db.sql("""
                INSERT INTO payout_batch VALUES ('610900', :batch, '2026-02-13', '310100', 'OPENED', 0, 0, 0, 0, '',
                                                 '2026-02-14T04:00:00Z')""").param("batch", BATCH).update();
        db.sql("""
                INSERT INTO payout_instruction VALUES ('610900', :instruction, :batch, '2026-02-13', '310100', 'H610900',
                                                       700, 'READY', 0)""").param("instruction", INSTRUCTION).param("batch", BATCH).update();
        db.sql("INSERT INTO followed_review VALUES ('610900', :chunk)")
                .param("chunk", chunk)
                .update();
    }

    private void toCome() {
        event("payout-batch.submitted", "payout-batch/" + BATCH, 1, """
                {"batchId":"%s","personId":"li","digest":"00"}""".formatted(BATCH));
        event("payout-instruction.send-started", "payout-instruction/" + INSTRUCTION, 1, """
                {"endToEndId":"E1","messageId":"M1","attempt":1,"debtorAccount":"1","creditorAccount":"2"}""");
        decision();
        enrolment(3, EnrolmentState.LEFT);
        suspension(2, FROM.plusSeconds(3600));
        event(new TraceCodesCompleted(REGION, FRIDAY, Ids.next()));
        close(FRIDAY.plusDays(1));
    }

    private void enrolment(int changeNo, EnrolmentState state) {
        event(new EnrolmentChanged(REGION, HOSPITAL, changeNo, state, FRIDAY, FRIDAY, "00"));
    }

    private void suspension(int changeNo, @Nullable Instant until) {
        event(new SuspensionChanged(
                REGION,
                HOSPITAL,
                1,
                changeNo,
                SuspensionKind.PAYOUT,
                FROM,
                until,
                SuspensionCause.RISK_ALERT,
                FRIDAY,
                "00"));
    }

    private void decision() {
        event(new PolicyDecided(REGION, Ids.next(), "payout/ratio", 1, FRIDAY, FRIDAY, "00"));
    }

    private Planted close(LocalDate date) {
        var at = date.plusDays(1).atTime(4, 0).toInstant(ZoneOffset.UTC);
        return event(new CloseOrdered(REGION, date, at, 1, 0));
    }

    private Planted event(PublishedEvent event) {
        return event(event.type(), event.stream(), null, EventJson.write(event));
    }

    private Planted event(String type, String stream, @Nullable Integer sequence, String payload) {
        var id = Ids.next();
        var index = db.sql("""
                INSERT INTO trail_event (event_id, stream, sequence, type, revision, region, business_date, recorded_at,
                                         actor, payload, metadata)
                VALUES (:id, :stream, :sequence, :type, 1, '610900',
                        coalesce((:payload::jsonb ->> 'closeDate')::date, '2026-02-13'), '2026-02-14T04:00:00Z',
                        :actor, :payload, '{}')
                RETURNING global_index""")
                .param("id", id)
                .param("stream", stream)
                .param("sequence", sequence)
                .param("type", type)
                .param("actor", EventJson.write(Actor.system("test")))
                .param("payload", payload)
                .query(Long.class)
                .single();
        return new Planted(index, id);
    }

    /** The follower has handled one event of the types that it then had, and has passed all up to the last. */
    private void stands(String follower, Planted last, Planted handled) {
        db.sql("INSERT INTO trail_follower (name, position, handled, handled_xor) VALUES (:name, :position, 1, :xor)")
                .param("name", follower)
                .param("position", last.index())
                .param("xor", handled.id())
                .update();
    }
}
