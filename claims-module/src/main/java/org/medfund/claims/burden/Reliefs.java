package org.medfund.claims.burden;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonEvidence;
import org.medfund.claims.person.PersonEvidence.Head;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps who warned persons were handed over to (S4-C3d). */
@Component
class Reliefs {

    private static final String INSERT = """
        INSERT INTO burden_relief (region, person_id, revision, year, kind, handed_on, receiver, reference, recorded_at, actor, salt,
                                   sha256)
        VALUES (:region, :person, :revision, :year, :kind, :on, :receiver, :reference, :at, :actor, :salt, :sha256)\
        """;
    private static final String FIND = """
        SELECT year, kind, handed_on, receiver, reference FROM burden_relief
        WHERE region = :region AND person_id = :person ORDER BY revision\
        """;
    private static final String WARNED = """
        SELECT EXISTS (SELECT FROM burden_warning WHERE region = :region AND person_id = :person AND year = :year)\
        """;

    private final JdbcClient db;
    private final PersonEvidence evidence;
    private final TransactionOperations transactions;

    Reliefs(JdbcClient db, PersonEvidence evidence, TransactionOperations transactions) {
        this.db = db;
        this.evidence = evidence;
        this.transactions = transactions;
    }

    /**
     * Records it once under its reference.
     *
     * @return whether it was new
     * @throws Refused if the person was not warned of, or the reference stands for something else
     */
    boolean hand(RegionCode region, UUID person, Relief relief, Actor actor) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            var head = evidence.next(region, person, actor);
            mustBeWarned(region, person, relief.year());
            if (stands(region, person, relief)) {
                status.setRollbackOnly();
                return false;
            }
            insert(head, relief, evidence.seal(head, Subject.BURDEN, relief, actor));
            return true;
        }));
    }

    /** Of a person in a region, in the order of their recording. */
    List<Relief> of(RegionCode region, UUID person) {
        return db.sql(FIND)
                .param("region", region.value())
                .param("person", person)
                .query(Reliefs::relief)
                .list();
    }

    private void mustBeWarned(RegionCode region, UUID person, int year) {
        var warned = db.sql(WARNED)
                .param("region", region.value())
                .param("person", person)
                .param("year", year)
                .query(Boolean.class)
                .single();
        if (!warned) {
            throw new Refused(ClaimsError.NOT_WARNED);
        }
    }

    private boolean stands(RegionCode region, UUID person, Relief relief) {
        var same = of(region, person).stream()
                .filter(known -> known.year() == relief.year()
                        && known.kind() == relief.kind()
                        && known.reference().equals(relief.reference()))
                .findFirst();
        if (same.isPresent() && !same.get().equals(relief)) {
            throw new Refused(ClaimsError.OTHER_CONTENT);
        }
        return same.isPresent();
    }

    private void insert(Head head, Relief relief, SourceDigest digest) {
        head.bind(db.sql(INSERT), digest)
                .param("year", relief.year())
                .param("kind", relief.kind().name())
                .param("on", relief.handedOn())
                .param("receiver", relief.receiver())
                .param("reference", relief.reference())
                .update();
    }

    private static Relief relief(ResultSet row, int n) throws SQLException {
        return new Relief(
                row.getInt(1),
                ReliefKind.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5));
    }
}
