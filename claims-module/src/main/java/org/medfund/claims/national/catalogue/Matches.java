package org.medfund.claims.national.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.medfund.claims.national.NationalCall;
import org.medfund.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The matches of institutions. Rows are only added, in the running transaction: of one own code the latest holds. */
@Component
class Matches {

    private static final String COLUMNS = "own_code, own_name, list_type, national_code, valid_from, valid_until";
    private static final String IN_FORCE = "SELECT " + COLUMNS
            + " FROM catalogue_match_in_force WHERE institution = :institution AND NOT cancelled ORDER BY own_code";
    private static final String INSERT = """
            INSERT INTO catalogue_match (region, institution, own_code, revision, own_name, list_type, national_code, valid_from,
                                         valid_until, cancelled, recorded_at, actor)
            SELECT :region, :institution, :own, coalesce(max(revision), 0) + 1, :name, :type, :national, :from, :until, :cancelled,
                   :at, :actor
            FROM catalogue_match WHERE institution = :institution AND own_code = :own""";

    private final JdbcClient db;
    private final Clock clock;

    Matches(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Those in force, by own code. An institution's changes wait for each other until the transaction ends. */
    List<Match> lock(InstitutionCode institution) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "catalogue-match " + institution)
                .query(row -> {});
        return of(institution);
    }

    List<Match> of(InstitutionCode institution) {
        return db.sql(IN_FORCE)
                .param("institution", institution.value())
                .query(Matches::match)
                .list();
    }

    static Optional<Match> find(List<Match> matches, String own) {
        return matches.stream().filter(match -> match.own().equals(own)).findFirst();
    }

    void add(NationalCall call, Match match, boolean cancelled) {
        db.sql(INSERT)
                .param("region", call.institution().region().value())
                .param("institution", call.institution().code().value())
                .param("own", match.own())
                .param("name", match.ownName())
                .param("type", match.listType())
                .param("national", match.national())
                .param("from", match.from())
                .param("until", match.until())
                .param("cancelled", cancelled)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", call.caller().actor().personId())
                .update();
    }

    private static Match match(ResultSet row, int n) throws SQLException {
        return new Match(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }
}
