package org.medfund.claims.window;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.medfund.claims.intake.SettlementRowMapper;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the benefits of settlements came about, beside the settlements. */
@Component
class StoredBenefits {

    private static final String INSERT = """
            INSERT INTO settlement_benefit (region, business_date, settlement_id, visit_id, person_id, policy_version,
                                            catalogue_version, deductible_fen, balance_fen, last_part, admission, explanation)
            SELECT * FROM unnest(:regions::text[], :dates::text[]::date[], :settlements::uuid[], :visits::uuid[], :persons::uuid[],
                                 :policies::bytea[], :catalogues::bytea[], :deductibles::bigint[], :balances::bigint[],
                                 :lasts::boolean[], :admissions::integer[], :explanations::text[]) AS n
            ORDER BY 1, 2, 3""";
    private static final String FIND = """
            SELECT s.*, b.deductible_fen, b.balance_fen
            FROM settlement_key k
            JOIN settlement s ON s.region = k.region AND s.business_date = k.business_date AND s.id = k.id
            JOIN settlement_benefit b
              ON b.region = k.region AND b.business_date = k.business_date AND b.settlement_id = k.id
            WHERE k.id = ANY (:ids)""";
    private final JdbcClient db;

    StoredBenefits(JdbcClient db) {
        this.db = db;
    }

    void insert(List<NewSettlement> settled) {
        db.sql(INSERT)
                .param("regions", column(settled, each -> row(each).region().value(), String[]::new))
                .param("dates", column(settled, each -> row(each).businessDate().toString(), String[]::new))
                .param("settlements", column(settled, each -> row(each).id(), UUID[]::new))
                .param("visits", column(settled, each -> each.visit().id(), UUID[]::new))
                .param("persons", column(settled, each -> each.visit().person(), UUID[]::new))
                .param(
                        "policies",
                        column(
                                settled,
                                each -> bytes(each.decision().explanation().policyVersion()),
                                byte[][]::new))
                .param(
                        "catalogues",
                        column(
                                settled,
                                each -> bytes(each.decision().explanation().catalogueVersion()),
                                byte[][]::new))
                .param(
                        "deductibles",
                        fen(settled, each -> each.settled().deductible().fen()))
                .param("balances", fen(settled, each -> each.settled().balance().fen()))
                .param(
                        "lasts",
                        column(
                                settled,
                                each -> each.taken() == null || each.taken().last(),
                                Boolean[]::new))
                .param(
                        "admissions",
                        column(settled, each -> each.decision().claim().admission(), Integer[]::new))
                .param("explanations", column(settled, StoredBenefits::explanation, String[]::new))
                .update();
    }

    /** Those that Medfund computed; a ready-made record is absent. */
    Map<UUID, SettledVisit> find(Collection<UUID> settlements) {
        var found = new HashMap<UUID, SettledVisit>();
        if (!settlements.isEmpty()) {
            db.sql(FIND).param("ids", settlements.toArray(UUID[]::new)).query(row -> {
                var settled = settled(row);
                found.put(settled.row().id(), settled);
            });
        }
        return found;
    }

    private static SettledVisit settled(ResultSet row) throws SQLException {
        return new SettledVisit(
                SettlementRowMapper.row(row, 0),
                Money.ofFen(row.getLong("deductible_fen")),
                Money.ofFen(row.getLong("balance_fen")));
    }

    private static SettlementRow row(NewSettlement each) {
        return each.arrival().row();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String explanation(NewSettlement each) {
        var decision = each.decision();
        return StoredExplanation.write(decision.claim(), decision.explanation().steps());
    }

    private static <T> T[] column(
            List<NewSettlement> settled, Function<NewSettlement, T> part, IntFunction<T[]> array) {
        return settled.stream().map(part).toArray(array);
    }

    private static long[] fen(List<NewSettlement> settled, ToLongFunction<NewSettlement> part) {
        return settled.stream().mapToLong(part).toArray();
    }
}
