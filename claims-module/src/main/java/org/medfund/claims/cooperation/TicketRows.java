package org.medfund.claims.cooperation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of tickets and their steps (S1-3.9). */
@Component
class TicketRows {

    private static final String WITH_STEPS = """
            SELECT t.region, t.id, t.answering_region, t.settlement_id, s.step_no, s.step, s.words, s.due_on, s.recorded_at, s.actor
            FROM (%s) t JOIN cooperation_step s ON s.region = t.region AND s.ticket_id = t.id
            ORDER BY t.id, s.step_no""";
    private static final String ONE = WITH_STEPS.formatted("SELECT * FROM cooperation_ticket WHERE id = :id");
    private static final String OF_A_SIDE = WITH_STEPS.formatted("""
            SELECT * FROM cooperation_ticket WHERE (region = :region OR answering_region = :region) AND id > :after
            ORDER BY id LIMIT :limit""");
    private static final String ESCALATED = WITH_STEPS.formatted("""
            SELECT t.* FROM cooperation_ticket t
            JOIN LATERAL (SELECT step, due_on FROM cooperation_step s WHERE s.region = t.region AND s.ticket_id = t.id
                          ORDER BY step_no DESC LIMIT 1) last ON last.step = 'ASK' AND last.due_on < :today
            WHERE (t.region BETWEEN :first AND :last OR t.answering_region BETWEEN :first AND :last) AND t.id > :after
            ORDER BY t.id LIMIT :limit""");
    private static final String OPEN = """
            INSERT INTO cooperation_ticket (region, id, answering_region, settlement_id)
            VALUES (:region, :id, :answering, :settlement)""";
    private static final String STEP = """
            INSERT INTO cooperation_step (region, ticket_id, step_no, step, words, due_on, recorded_at, actor, salt, sha256)
            VALUES (:region, :id, :no, :step, :words, :due, :at, :actor, :salt, :sha256)""";
    private static final String CONCERNS = """
            SELECT count(*) FROM settlement_key k JOIN settlement s USING (region, business_date, id)
            WHERE k.id = :settlement AND (k.region IN (:sides) OR s.insured_region IN (:sides))""";

    private final JdbcClient db;

    TicketRows(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID id, Ticket head, Ticket.Entry entry) {}

    Optional<Ticket> find(UUID id) {
        return tickets(db.sql(ONE).param("id", id)).stream().findFirst();
    }

    /** Those that a region asks or is asked in, by id. */
    List<Ticket> ofSide(RegionCode region, UUID after, int limit) {
        return tickets(db.sql(OF_A_SIDE)
                .param("region", region.value())
                .param("after", after)
                .param("limit", limit));
    }

    /** Those past their date that a region, or for a province one of its regions, asks or is asked in, by id. */
    List<Ticket> escalated(RegionCode region, LocalDate today, UUID after, int limit) {
        var first = region.value();
        var last = region.equals(region.province()) ? first.replaceAll("0000$", "9999") : first;
        return tickets(db.sql(ESCALATED)
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .param("after", after)
                .param("limit", limit));
    }

    /** Whether a settlement is one of the sides', by its place or by that of the insured. */
    boolean concerns(UUID settlement, RegionCode one, RegionCode other) {
        return db.sql(CONCERNS)
                        .param("settlement", settlement)
                        .param("sides", List.of(one.value(), other.value()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void open(Ticket ticket) {
        db.sql(OPEN)
                .param("region", ticket.asking().value())
                .param("id", ticket.id())
                .param("answering", ticket.answering().value())
                .param("settlement", ticket.settlement())
                .update();
    }

    void add(Ticket ticket, Ticket.Entry entry, SourceDigest digest) {
        db.sql(STEP)
                .param("region", ticket.asking().value())
                .param("id", ticket.id())
                .param("no", entry.no())
                .param("step", entry.step().name())
                .param("words", entry.text())
                .param("due", entry.dueOn())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("actor", entry.actor())
                .param("salt", digest.salt())
                .param("sha256", digest.sha256())
                .update();
    }

    private static List<Ticket> tickets(StatementSpec query) {
        var heads = new LinkedHashMap<UUID, Ticket>();
        var rows = query.query(TicketRows::row).list();
        rows.forEach(row -> heads.putIfAbsent(row.id(), row.head()));
        var entries = rows.stream().collect(groupingBy(Row::id, mapping(Row::entry, toList())));
        return heads.values().stream()
                .map(head -> with(head, entries.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Ticket with(Ticket head, List<Ticket.Entry> entries) {
        return new Ticket(head.asking(), head.id(), head.answering(), head.settlement(), entries);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        var entry = new Ticket.Entry(
                row.getInt(5),
                TicketStep.valueOf(row.getString(6)),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10));
        var id = row.getObject(2, UUID.class);
        var asking = new RegionCode(row.getString(1));
        var answering = new RegionCode(row.getString(3));
        return new Row(id, new Ticket(asking, id, answering, row.getObject(4, UUID.class), List.of()), entry);
    }
}
