package org.medfund.claims.person.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of accumulators, read and written set by set. */
@Component
class YearRows {

    private static final String KEY = "region, person_id, insurance, year, disease";
    private static final String FIGURES = String.join(", ", YearFigures.COLUMNS);
    private static final String WANTED =
            "unnest(:regions::text[], :persons::uuid[], :insurances::text[], :years::int[],"
                    + " :diseases::text[]) AS wanted (" + KEY + ")";
    private static final String GIVEN = IntStream.range(0, YearFigures.COLUMNS.size())
            .mapToObj(i -> ":f" + i + "::bigint[]")
            .collect(Collectors.joining(", "));
    private static final String OPEN = "INSERT INTO accumulator (" + KEY + ") SELECT " + KEY + " FROM " + WANTED
            + " ORDER BY " + KEY + " ON CONFLICT (" + KEY + ") DO NOTHING";
    private static final String LOCK = "SELECT " + KEY + ", " + FIGURES + " FROM accumulator a JOIN " + WANTED
            + " USING (" + KEY + ") ORDER BY " + KEY + " FOR UPDATE OF a";
    private static final String READ =
            "SELECT " + KEY + ", " + FIGURES + " FROM accumulator a JOIN " + WANTED + " USING (" + KEY + ")";
    private static final String SAVE = "UPDATE accumulator a SET "
            + YearFigures.COLUMNS.stream()
                    .map(column -> column + " = n." + column)
                    .collect(Collectors.joining(", "))
            + " FROM unnest(:regions::text[], :persons::uuid[], :insurances::text[], :years::int[], :diseases::text[], "
            + GIVEN
            + ") AS n (" + KEY + ", " + FIGURES + ") WHERE a.region = n.region AND a.person_id = n.person_id"
            + " AND a.insurance = n.insurance AND a.year = n.year AND a.disease = n.disease";
    private static final String MOVE =
            "INSERT INTO accumulator_movement (cause_id, reverses_id, " + KEY + ", " + FIGURES
                    + ", recorded_at) SELECT n.*, :at FROM unnest(:causes::uuid[], :reversed::uuid[], :regions::text[], :persons::uuid[],"
                    + " :insurances::text[], :years::int[], :diseases::text[], " + GIVEN + ") AS n";
    private static final String MOVED = "SELECT " + KEY + ", " + FIGURES
            + ", cause_id, reverses_id FROM accumulator_movement WHERE cause_id = ANY (:causes)";
    private static final String OF_PERSON = "SELECT " + KEY + ", " + FIGURES
            + " FROM accumulator WHERE person_id = :person AND year = :year ORDER BY " + KEY;
    private static final int KEY_COLUMNS = 5;

    private final JdbcClient db;

    YearRows(JdbcClient db) {
        this.db = db;
    }

    List<YearMovement> movements(Collection<UUID> causes) {
        return db.sql(MOVED)
                .param("causes", causes.toArray(UUID[]::new))
                .query((row, n) -> new YearMovement(
                        row.getObject("cause_id", UUID.class),
                        row.getObject("reverses_id", UUID.class),
                        key(row),
                        figures(row)))
                .list();
    }

    Map<YearKey, YearFigures> lock(Collection<YearKey> wanted) {
        var keys = List.copyOf(wanted);
        keys(db.sql(OPEN), keys).update();
        return read(keys(db.sql(LOCK), keys));
    }

    /** Without locks; of a year that saw nothing, nothing. */
    Map<YearKey, YearFigures> read(Collection<YearKey> wanted) {
        var years = new HashMap<YearKey, YearFigures>();
        wanted.forEach(key -> years.put(key, YearFigures.NOTHING));
        years.putAll(read(keys(db.sql(READ), List.copyOf(wanted))));
        return years;
    }

    Map<YearKey, YearFigures> of(UUID person, int year) {
        return read(db.sql(OF_PERSON).param("person", person).param("year", year));
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException if a figure would fall below zero */
    void save(Map<YearKey, YearFigures> years, List<YearMovement> movements, OffsetDateTime at) {
        var keys = List.copyOf(years.keySet());
        figures(keys(db.sql(SAVE), keys), keys.stream().map(years::get).toList())
                .update();
        figures(
                        keys(
                                db.sql(MOVE),
                                movements.stream().map(YearMovement::key).toList()),
                        movements.stream().map(YearMovement::added).toList())
                .param("causes", movements.stream().map(YearMovement::cause).toArray(UUID[]::new))
                .param(
                        "reversed",
                        movements.stream().map(YearMovement::reverses).toArray(UUID[]::new))
                .param("at", at)
                .update();
    }

    private static Map<YearKey, YearFigures> read(StatementSpec query) {
        var years = new HashMap<YearKey, YearFigures>();
        query.query(row -> {
            years.put(key(row), figures(row));
        });
        return years;
    }

    private static StatementSpec keys(StatementSpec sql, List<YearKey> keys) {
        return sql.param(
                        "regions",
                        keys.stream().map(key -> key.region().value()).toArray(String[]::new))
                .param("persons", keys.stream().map(YearKey::person).toArray(UUID[]::new))
                .param(
                        "insurances",
                        keys.stream().map(key -> key.insurance().code()).toArray(String[]::new))
                .param("years", keys.stream().mapToInt(YearKey::year).toArray())
                .param("diseases", keys.stream().map(YearKey::disease).toArray(String[]::new));
    }

    private static StatementSpec figures(StatementSpec sql, List<YearFigures> rows) {
        var values = rows.stream().map(YearFigures::values).toList();
        for (var i = 0; i < YearFigures.COLUMNS.size(); i++) {
            var column = i;
            sql = sql.param(
                    "f" + i, values.stream().mapToLong(row -> row[column]).toArray());
        }
        return sql;
    }

    private static YearKey key(ResultSet row) throws SQLException {
        return new YearKey(
                new RegionCode(row.getString(1)),
                row.getObject(2, UUID.class),
                InsuranceType.ofCode(row.getString(3)).orElseThrow(),
                row.getInt(4),
                row.getString(5));
    }

    private static YearFigures figures(ResultSet row) throws SQLException {
        var values = new long[YearFigures.COLUMNS.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = row.getLong(KEY_COLUMNS + 1 + i);
        }
        return YearFigures.of(values);
    }
}
