package org.medfund.claims.person.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of personal accounts, read and written set by set. */
@Component
class AccountRows {

    private static final String OPEN = """
            INSERT INTO personal_account (person_id, balance_fen)
            SELECT id, 0 FROM unnest(:ids::uuid[]) AS wanted (id) ORDER BY id
            ON CONFLICT (person_id) DO NOTHING""";
    private static final String LOCK = """
            SELECT person_id, balance_fen FROM personal_account
            WHERE person_id = ANY (:ids) ORDER BY person_id FOR UPDATE""";
    private static final String READ = """
            SELECT id, coalesce(balance_fen, 0) FROM unnest(:ids::uuid[]) AS wanted (id)
            LEFT JOIN personal_account ON person_id = id""";
    private static final String SAVE = """
            UPDATE personal_account a SET balance_fen = n.balance_fen
            FROM unnest(:ids::uuid[], :balances::bigint[]) AS n (person_id, balance_fen) WHERE a.person_id = n.person_id""";
    private static final String MOVE = """
            INSERT INTO account_movement (cause_id, person_id, for_person_id, reverses_id, amount_fen, recorded_at)
            SELECT n.*, :at
            FROM unnest(:causes::uuid[], :owners::uuid[], :persons::uuid[], :reversed::uuid[], :amounts::bigint[]) AS n""";
    private static final String MOVED = """
            SELECT cause_id, reverses_id, person_id, for_person_id, amount_fen
            FROM account_movement WHERE cause_id = ANY (:causes)""";
    private static final String GRANTS = """
            SELECT id, person_id, user_id, valid_from, valid_until FROM mutual_aid_in_force WHERE user_id = ANY (:users)""";

    private final JdbcClient db;

    AccountRows(JdbcClient db) {
        this.db = db;
    }

    List<Grant> grants(Collection<UUID> users) {
        return db.sql(GRANTS)
                .param("users", users.toArray(UUID[]::new))
                .query((row, n) -> new Grant(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)))
                .list();
    }

    /** What settlements moved; a reversal's own movements are never given back. */
    List<AccountMovement> movements(Collection<UUID> causes) {
        return db.sql(MOVED)
                .param("causes", causes.toArray(UUID[]::new))
                .query(AccountRows::movement)
                .list();
    }

    Map<UUID, Money> lock(Collection<UUID> owners) {
        var ids = owners.toArray(UUID[]::new);
        db.sql(OPEN).param("ids", ids).update();
        return balances(LOCK, ids);
    }

    /** Without locks; an account that is not there holds nothing. */
    Map<UUID, Money> read(Collection<UUID> owners) {
        return balances(READ, owners.toArray(UUID[]::new));
    }

    private Map<UUID, Money> balances(String sql, UUID[] ids) {
        var balances = new HashMap<UUID, Money>();
        db.sql(sql).param("ids", ids).query(row -> {
            balances.put(row.getObject(1, UUID.class), Money.ofFen(row.getLong(2)));
        });
        return balances;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if an account would fall below zero */
    void save(Map<UUID, Money> balances, List<AccountMovement> movements, OffsetDateTime at) {
        db.sql(SAVE)
                .param("ids", balances.keySet().toArray(UUID[]::new))
                .param(
                        "balances",
                        balances.values().stream().mapToLong(Money::fen).toArray())
                .update();
        db.sql(MOVE)
                .param("causes", ids(movements, AccountMovement::cause))
                .param("owners", ids(movements, AccountMovement::owner))
                .param("persons", ids(movements, AccountMovement::person))
                .param("reversed", ids(movements, AccountMovement::reverses))
                .param(
                        "amounts",
                        movements.stream()
                                .mapToLong(movement -> movement.amount().fen())
                                .toArray())
                .param("at", at)
                .update();
    }

    private static UUID[] ids(List<AccountMovement> movements, Function<AccountMovement, @Nullable UUID> part) {
        return movements.stream().map(part).toArray(UUID[]::new);
    }

    private static AccountMovement movement(ResultSet row, int n) throws SQLException {
        return new AccountMovement(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Money.ofFen(row.getLong(5)));
    }
}
