package org.medfund.claims.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups that were stated one by one, and what stands against them. */
@Component
class StatedGroups {

    private static final String OURS = """
            SELECT coalesce(sum(s.medfee_fen), 0)::bigint, coalesce(sum(s.fund_sum_fen), 0)::bigint,
                   coalesce(sum(s.account_fen), 0)::bigint, count(*), count(s.reverses_id),
                   count(*) FILTER (WHERE s.reverses_business_date BETWEEN :from AND :until)
            FROM (SELECT * FROM settlement
                  WHERE institution = :institution AND business_date BETWEEN :from AND :until OFFSET 0) s
            WHERE s.region = :region AND s.insutype = :insutype AND s.clr_type = :clrType
              AND coalesce(s.clr_optins, s.region) = :agency""";
    private static final String INSERT = """
            INSERT INTO stated_group (region, id, institution, begin_on, end_on, insutype, clr_type, setl_optins,
                our_medfee_fen, our_fund_fen, our_account_fen, our_count,
                their_medfee_fen, their_fund_fen, their_account_fen, their_count, verdict, actor, stated_at)
            VALUES (:region, :id, :institution, :from, :until, :insutype, :clrType, :agency,
                :a, :b, :c, :d, :e, :f, :g, :h, :verdict, :actor, :at)""";
    private static final String DAY = """
            SELECT insutype, clr_type, sum(their_medfee_fen)::bigint, sum(their_fund_fen)::bigint,
                   sum(their_account_fen)::bigint, sum(their_count)::bigint
            FROM (SELECT DISTINCT ON (insutype, clr_type, setl_optins) * FROM stated_group
                  WHERE region = :region AND institution = :institution AND begin_on = :date AND end_on = :date
                  ORDER BY insutype, clr_type, setl_optins, id DESC) latest
            GROUP BY insutype, clr_type""";

    private final JdbcClient db;
    private final Clock clock;

    StatedGroups(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Totals ours(StatedGroup stated, ReversalCount counting) {
        return with(OURS, stated)
                .query((row, n) -> new Totals(
                        Money.ofFen(row.getLong(1)),
                        Money.ofFen(row.getLong(2)),
                        Money.ofFen(row.getLong(3)),
                        counting.count(row.getLong(4), row.getLong(5), row.getLong(6))))
                .single();
    }

    void insert(StatedGroup stated, Totals ours, Verdict verdict, Actor actor) {
        var theirs = stated.theirs();
        with(INSERT, stated)
                .param("id", Ids.next())
                .param("a", ours.medfee().fen())
                .param("b", ours.fund().fen())
                .param("c", ours.account().fen())
                .param("d", ours.count())
                .param("e", theirs.medfee().fen())
                .param("f", theirs.fund().fen())
                .param("g", theirs.account().fen())
                .param("h", theirs.count())
                .param("verdict", verdict.name())
                .param("actor", actor.personId())
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was last said of each group of a day. */
    StatedDay day(Institution institution, LocalDate date) {
        SortedMap<Group, Totals> totals = new TreeMap<>();
        db.sql(DAY)
                .param("region", institution.region().value())
                .param("institution", institution.code().value())
                .param("date", date)
                .query(row -> {
                    totals.put(new Group(row.getString(1), row.getString(2)), totals(row));
                });
        return new StatedDay(institution.code(), date, totals);
    }

    private JdbcClient.StatementSpec with(String sql, StatedGroup stated) {
        return db.sql(sql)
                .param("region", stated.institution().region().value())
                .param("institution", stated.institution().code().value())
                .param("from", stated.range().from())
                .param("until", stated.range().until())
                .param("insutype", stated.group().insutype())
                .param("clrType", stated.group().clrType())
                .param("agency", stated.agency());
    }

    private static Totals totals(ResultSet row) throws SQLException {
        return new Totals(
                Money.ofFen(row.getLong(3)), Money.ofFen(row.getLong(4)), Money.ofFen(row.getLong(5)), row.getLong(6));
    }
}
