package org.medfund.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.LineFacts;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.institutions.StaffQualification;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the settlements of a batch with their lines: two statements, however many chunks there are, and one more each where an
 * institution has to buy on the platform, where something is examined and where persons are designated.
 */
@Component
class Settlements {

    private static final String SETTLEMENTS =
            ChunkBatch.SETTLEMENTS + "SELECT s.chunk_id, s.region, " + SettlementRow.COLUMNS + " FROM reviewed s";
    private static final String LINES = ChunkBatch.WITH + """
        SELECT l.settlement_id, l.line_no, l.item_code, l.amount_fen, l.quantity_e4, l.unit_price_e6
        FROM batch b
        CROSS JOIN LATERAL (SELECT * FROM fee_line_v1 l WHERE l.chunk_id = b.chunk_id OFFSET 0) l
        WHERE l.region = b.region\
        """;

    private final Institutions institutions;
    private final ReviewPolicies policies;
    private final StaffQualification staff;

    Settlements(Institutions institutions, ReviewPolicies policies, StaffQualification staff) {
        this.institutions = institutions;
        this.policies = policies;
        this.staff = staff;
    }

    /** The settlements of each chunk. */
    Map<UUID, List<SettlementFacts>> of(ChunkBatch batch, JdbcClient db) {
        var settlements = new Reading();
        batch.statement(db, SETTLEMENTS).query(settlements::add);
        var purchases = Purchases.of(batch, settlements.platformBuyers, db);
        var performances = Performances.of(batch, settlements.examinations, staff, db);
        var outside = Designations.outside(batch, settlements.designating, db);
        var lines = lines(batch, purchases, performances, db);
        settlements.byChunk.replaceAll((chunk, without) -> without.stream()
                .map(settlement -> settlement.with(
                        lines.getOrDefault(settlement.id(), List.of()), outside.contains(settlement.id())))
                .toList());
        return settlements.byChunk;
    }

    private static Map<UUID, List<LineFacts>> lines(
            ChunkBatch batch, Purchases purchases, Performances performances, JdbcClient db) {
        var lines = new HashMap<UUID, List<LineFacts>>();
        batch.statement(db, LINES).query(row -> {
            var settlement = row.getObject("settlement_id", UUID.class);
            var lineNo = row.getInt("line_no");
            var line = new LineFacts(
                    lineNo,
                    row.getString("item_code"),
                    row.getLong("amount_fen"),
                    row.getLong("quantity_e4"),
                    row.getLong("unit_price_e6"),
                    purchases.has(settlement, lineNo),
                    performances.of(settlement, lineNo));
            lines.computeIfAbsent(settlement, id -> new ArrayList<>()).add(line);
        });
        return lines;
    }

    /** The rows of one batch, with what is known of each institution on each day looked up once. */
    private final class Reading {

        private final Map<UUID, List<SettlementFacts>> byChunk = new HashMap<>();
        private final Map<Day, InstitutionFacts> known = new HashMap<>();
        private final Set<InstitutionCode> platformBuyers = new HashSet<>();
        private final Set<String> versions = new HashSet<>();
        private final Set<String> examinations = new HashSet<>();
        private final Set<RegionCode> designating = new HashSet<>();

        private record Day(RegionCode region, InstitutionCode institution, LocalDate date) {}

        private void add(ResultSet row) throws SQLException {
            var day = new Day(
                    new RegionCode(row.getString("region")),
                    new InstitutionCode(row.getString("institution")),
                    row.getObject("business_date", LocalDate.class));
            byChunk.computeIfAbsent(row.getObject("chunk_id", UUID.class), chunk -> new ArrayList<>())
                    .add(SettlementRow.read(row, known.computeIfAbsent(day, this::lookUp), List.of()));
        }

        private InstitutionFacts lookUp(Day day) {
            var facts = institutions.on(day.institution(), day.date());
            var policy = policies.asOf(day.region(), day.date());
            if (facts.publicOwned() && policy.platform().binds(facts.contractFrom(), day.date())) {
                platformBuyers.add(day.institution());
            }
            if (versions.add(policy.version())) {
                examinations.addAll(policy.examinations());
            }
            if (policy.practice().assistedDesignation()) {
                designating.add(day.region());
            }
            return facts;
        }
    }
}
