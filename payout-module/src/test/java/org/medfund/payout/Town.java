package org.medfund.payout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.audit.ChunkReviewed;
import org.medfund.audit.FindingDecided;
import org.medfund.audit.Severity;
import org.medfund.claims.DayReconciled;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A region for tests, with as many institutions as wanted, a policy, settlements as claims would have stored them, and the
 * neighbours' events. Each test takes its own region, so tests share a database.
 */
@Component
public class Town {

    public static final Actor CLERK = new Actor("clerk", "agency", "MAKER", "api");

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final PublishedEvents published;
    private final InstitutionWriter institutions;
    private final PolicyWriter policies;
    private final FollowerControl followers;
    private final DayClose dayClose;
    private final TestClock clock;

    Town(
            JdbcClient db,
            TransactionTemplate transaction,
            PublishedEvents published,
            InstitutionWriter institutions,
            PolicyWriter policies,
            FollowerControl followers,
            DayClose dayClose,
            TestClock clock) {
        this.db = db;
        this.transaction = transaction;
        this.published = published;
        this.institutions = institutions;
        this.policies = policies;
        this.followers = followers;
        this.dayClose = dayClose;
        this.clock = clock;
    }

    /** A region with the ordinary policy: 70 % of everything, reviewed in parallel, cut-off at 8:00 of the next day. */
    public RegionCode found(String region) {
        var code = foundWithoutRatio(region);
        decide(code, "payout/ratio", "*/*/*", "70");
        return code;
    }

    public RegionCode foundWithoutRatio(String region) {
        clock.setShanghai("2026-02-01T08:00:00");
        var code = new RegionCode(region);
        decide(code, "payout/cut-off", "*", "08:00");
        decide(code, "review/mode", "*", "PARALLEL");
        return code;
    }

    public void decide(RegionCode region, String topic, String key, String value) {
        decide(region, topic, key, value, LocalDate.of(2026, 1, 1));
    }

    public void decide(RegionCode region, String topic, String key, String value, LocalDate validFrom) {
        policies.decide(region, List.of(new PolicyDecision(topic, key, validFrom, value, "test")), CLERK);
    }

    /** A hospital of level three with an active agreement, enrolled for instant settlement. */
    public InstitutionCode hospital(RegionCode region, String code) {
        return register(region, code, InstitutionKind.HOSPITAL, 3);
    }

    public InstitutionCode register(RegionCode region, String code, InstitutionKind kind, int level) {
        var active = new AgreementPeriod(Instant.parse("2025-01-01T00:00:00Z"), AgreementState.ACTIVE);
        var institution = new Institution(
                new InstitutionCode(code),
                region,
                "Hospital " + code,
                kind,
                level,
                List.of(active),
                new BankAccount("6222" + code, "Hospital " + code));
        institutions.register(List.of(institution), CLERK);
        enrolment(region, institution.code(), 1, EnrolmentState.ENROLLED, LocalDate.of(2025, 1, 1));
        return institution.code();
    }

    /** A step of an institution towards instant settlement or away from it; the first is that of {@link #register}. */
    public void enrolment(
            RegionCode region, InstitutionCode institution, int changeNo, EnrolmentState state, LocalDate effectiveOn) {
        publish(new EnrolmentChanged(region, institution, changeNo, state, effectiveOn, effectiveOn, "00"));
    }

    public void agreement(RegionCode region, InstitutionCode institution, AgreementState state, String shanghai) {
        var from = Shanghai.instantOf(LocalDateTime.parse(shanghai));
        institutions.changeAgreement(region, institution, state, from, "test", CLERK);
    }

    /** Stores what claims would have stored; answers its id. */
    public UUID store(Settlement settlement) {
        return store(settlement, Map.of());
    }

    /** Stores it as settled at a wall-clock time in Shanghai. */
    public Settlement settledAt(String shanghai, Settlement settlement) {
        var time = Shanghai.instantOf(LocalDateTime.parse(shanghai)).atOffset(ZoneOffset.UTC);
        store(settlement, Map.of("setl_time", time));
        return settlement;
    }

    /** Stores it with drug lines whose trace codes have not come. */
    public Settlement withoutTraceCodes(Settlement settlement) {
        store(settlement, Map.of("trace_due", true));
        return settlement;
    }

    private UUID store(Settlement settlement, Map<String, ?> others) {
        var columns = settlement.columns();
        columns.putAll(others);
        db.sql("INSERT INTO settlement (%s) VALUES (%s)"
                        .formatted(
                                String.join(", ", columns.keySet()),
                                columns.keySet().stream()
                                        .map(name -> ":" + name)
                                        .collect(Collectors.joining(", "))))
                .params(columns)
                .update();
        return settlement.id();
    }

    /** Both sides agree on these settlements of one institution and business date. */
    public void reconcile(Settlement... settlements) {
        reconcile(List.of(settlements));
    }

    public void reconcile(List<Settlement> settlements) {
        var funds = settlements.stream().map(settlement -> Money.ofFen(settlement.fundSumFen()));
        reconcileAs(settlements.size(), Money.sum(funds), settlements);
    }

    /** As {@link #reconcile}, with another count and sum in the event than stands in the table. */
    public void reconcileAs(int count, Money fundFen, List<Settlement> settlements) {
        var statement = Ids.next();
        var first = settlements.getFirst();
        transaction.executeWithoutResult(status -> {
            settlements.forEach(settlement -> db.sql("""
                            INSERT INTO reconciled_settlement (settlement_id, statement_id, business_date, region, institution)
                            VALUES (?, ?, ?, ?, ?)""")
                    .params(
                            settlement.id(),
                            statement,
                            settlement.businessDate(),
                            settlement.region().value(),
                            settlement.institution().value())
                    .update());
            published.publish(
                    new DayReconciled(
                            statement,
                            first.region(),
                            first.institution(),
                            first.businessDate(),
                            1,
                            count,
                            fundFen,
                            sha(statement),
                            0),
                    CLERK);
        });
    }

    /** Review has seen a chunk and found nothing but what {@link #finding} planted. */
    public void reviewed(Settlement settlement) {
        publish(new ChunkReviewed(
                settlement.chunkId(), settlement.region(), settlement.businessDate(), 1, 0, 0, "100000-1", "00"));
    }

    public UUID finding(Settlement settlement, Severity severity) {
        var id = Ids.next();
        db.sql("""
                INSERT INTO finding (region, business_date, id, chunk_id, settlement_id, line_no, rule, rule_version,
                                     severity, amount_fen, explanation, explanation_zh, recorded_at)
                VALUES (?, ?, ?, ?, ?, 0, 'test', '1', ?, 0, 'x', 'x', now())""")
                .params(
                        settlement.region().value(),
                        settlement.businessDate(),
                        id,
                        settlement.chunkId(),
                        settlement.id(),
                        severity.name())
                .update();
        return id;
    }

    public void decideFinding(Settlement settlement, UUID finding, boolean upheld) {
        publish(new FindingDecided(finding, settlement.region(), settlement.businessDate(), settlement.id(), upheld));
    }

    public void publish(PublishedEvent event) {
        transaction.executeWithoutResult(status -> published.publish(event, CLERK));
    }

    /** Closes a date at noon of the day after it, and lets the followers do all that follows. */
    public CloseOrdered close(RegionCode region, LocalDate date) {
        clock.setShanghai(date.plusDays(1) + "T12:00:00");
        followers.drain();
        var close = dayClose.close(region, date, CLERK);
        followers.drain();
        return close;
    }

    public void drain() {
        followers.drain();
    }

    /** The lines of a settlement, by fund code: {@code amountFen} when in a batch, else the reason. */
    public Map<String, String> lines(Settlement settlement) {
        return db
                .sql("SELECT fund, amount_fen, batch_id, hold_reason FROM payout_line_v1 WHERE settlement_id = ?")
                .param(settlement.id())
                .query((row, n) -> {
                    var held = row.getString("hold_reason");
                    var text = held == null ? row.getLong("amount_fen") + " in " + row.getString("batch_id") : held;
                    return Map.entry(row.getString("fund"), text);
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a batch has for an institution: lines, debit in, payable, debit out, in fen; empty if nothing. */
    public List<Long> institution(BatchId batch, InstitutionCode institution) {
        return db
                .sql("""
                SELECT lines_fen, debit_in_fen, payable_fen, debit_out_fen FROM batch_institution_v1
                WHERE region = ? AND batch_id = ? AND institution = ?""")
                .params(batch.region().value(), batch.toString(), institution.value())
                .query((row, n) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    public static BatchId batch(RegionCode region, LocalDate date, FundType fund) {
        return new BatchId(region, date, fund);
    }

    private static String sha(UUID id) {
        return UUID.nameUUIDFromBytes(Arrays.toString(id.toString().getBytes(StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
