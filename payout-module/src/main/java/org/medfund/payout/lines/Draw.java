package org.medfund.payout.lines;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.payout.DayDiffers;
import org.medfund.payout.DrawOrdered;
import org.medfund.payout.LinesDrawn;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One draw: a handful of set-based statements over one chunk of institutions, all in the follower's transaction, so that a
 * crash leaves nothing and the follower draws again. Memory does not grow with the settlements.
 */
final class Draw {

    private record Sum(int lines, long fen) {

        static final Sum NONE = new Sum(0, 0);

        Sum plus(Sum other) {
            return new Sum(Math.addExact(lines, other.lines), Math.addExact(fen, other.fen));
        }
    }

    private final DrawOrdered order;
    private final JdbcClient db;
    private final Map<String, Object> what;

    Draw(DrawOrdered order, JdbcClient db) {
        this.order = order;
        this.db = db;
        this.what = Map.of(
                "region", order.region().value(),
                "closeDate", order.closeDate(),
                "orderedAt", order.orderedAt().atOffset(ZoneOffset.UTC),
                "institutions",
                        order.institutions().stream()
                                .map(InstitutionCode::value)
                                .toArray(String[]::new),
                "slice", order.slice(),
                "slices", order.slices(),
                "batches", order.region() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(order.closeDate()) + "-");
    }

    /** Whether this very draw was done before: delivered again, it does nothing. */
    boolean isDone() {
        return sql(DrawSql.IS_DONE)
                .param("draw", order.draw())
                .query(Boolean.class)
                .single();
    }

    /** Gathers what stands under the statements, once for all that follows. */
    void gather() {
        sql(GatherSql.MAKE_CANDIDATES).update();
        var dates = dates(GatherSql.OPEN_DATES);
        db.sql(GatherSql.SET_BY_SET).update();
        dates.forEach(
                date -> sql(GatherSql.GATHER_CANDIDATES).param("date", date).update());
        db.sql(GatherSql.ROW_BY_ROW).update();
    }

    /** Compares each statement with what stands under it (I11); what differs is not drawn. Once per institution and close. */
    List<DayDiffers> checkStatements() {
        if (order.slice() > 0) {
            return List.of();
        }
        sql(GatherSql.CHECK_STATEMENTS).update();
        var differences = differences();
        if (order.slices() > 1 || !differences.isEmpty()) {
            sql(GatherSql.LEAVE_OUT).update();
        }
        return differences;
    }

    private List<DayDiffers> differences() {
        return sql(GatherSql.DIFFERENT_STATEMENTS)
                .query((row, n) -> new DayDiffers(
                        order.region(),
                        order.closeDate(),
                        row.getObject("statement_id", UUID.class),
                        new InstitutionCode(row.getString("institution")),
                        row.getObject("business_date", LocalDate.class),
                        row.getInt("stated_count"),
                        row.getInt("found_count"),
                        Money.ofFen(row.getLong("stated_fen")),
                        Money.ofFen(row.getLong("found_fen"))))
                .list();
    }

    /** The policy decisions that stand before the close in the trail, of the region and its province. */
    Set<UUID> decisions() {
        return sql(DrawSql.DECISIONS)
                .param("province", order.region().province().value())
                .query((row, n) -> row.getObject("decision_id", UUID.class))
                .set();
    }

    /** The business dates whose policy {@link #lines} needs. */
    List<LocalDate> dates() {
        return dates(DrawSql.DATES);
    }

    private List<LocalDate> dates(String statement) {
        return sql(statement)
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** Draws the lines and sums them up. */
    LinesDrawn lines(DrawPolicy policy, FaultPoints faults) {
        var sum = reversals(policy).plus(write(DrawSql.HELD_LINES, policy));
        faults.reached(FaultPoint.MID_BATCH);
        db.sql(GatherSql.SET_BY_SET).update();
        sum = sum.plus(write(DrawSql.SETTLEMENTS, policy));
        db.sql(GatherSql.ROW_BY_ROW).update();
        if (order.slice() == order.slices() - 1) {
            sql(DrawSql.MARK_DRAWN).update();
        }
        return record(sum, sql(DrawSql.STILL_HELD).query(Integer.class).single());
    }

    private Sum reversals(DrawPolicy policy) {
        var any = db.sql(GatherSql.HAS_REVERSALS).query(Boolean.class).single();
        return any ? write(DrawSql.REVERSALS, policy) : Sum.NONE;
    }

    private Sum write(String statement, DrawPolicy policy) {
        return sql(statement)
                .params(policy.parameters())
                .query((row, n) -> new Sum(row.getInt("lines"), row.getLong("lines_fen")))
                .single();
    }

    private LinesDrawn record(Sum sum, int held) {
        sql(DrawSql.RECORD_DRAW)
                .param("draw", order.draw())
                .param("draws", order.draws())
                .param("lines", sum.lines())
                .param("linesFen", sum.fen())
                .param("held", held)
                .update();
        return new LinesDrawn(
                order.region(),
                order.closeDate(),
                order.draw(),
                order.draws(),
                sum.lines(),
                Money.ofFen(sum.fen()),
                held);
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return db.sql(statement).params(what);
    }
}
