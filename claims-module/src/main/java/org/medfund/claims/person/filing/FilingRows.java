package org.medfund.claims.person.filing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.medfund.claims.person.PersonEvidence.Head;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of filings and declarations. */
@Component
class FilingRows implements Filings {

    private static final String FIND = """
            SELECT person_id, id, region, kind, subject, valid_from, valid_until, filed_at
            FROM filing_in_force WHERE person_id = ANY (:persons) ORDER BY valid_from, id""";
    private static final String INJURIES = """
            SELECT DISTINCT ON (d.visit) d.visit, d.third_party, d.signed_on
            FROM unnest(:persons::uuid[], :visits::text[]) AS wanted (person_id, visit)
            JOIN injury_declaration d USING (person_id, visit)
            ORDER BY d.visit, d.revision DESC""";
    private static final String FILE = """
            INSERT INTO filing (region, person_id, revision, id, kind, subject, valid_from, valid_until, filed_at, recorded_at,
                                actor, channel, salt, sha256)
            VALUES (:region, :person, :revision, :id, :kind, :subject, :from, :until, :filed, :at, :actor, :channel,
                    :salt, :sha256)""";
    private static final String DECLARE = """
            INSERT INTO injury_declaration (region, person_id, revision, visit, third_party, signed_on, recorded_at, actor, salt,
                                            sha256)
            VALUES (:region, :person, :revision, :visit, :third, :signed, :at, :actor, :salt, :sha256)""";

    private final JdbcClient db;

    FilingRows(JdbcClient db) {
        this.db = db;
    }

    private record Of(UUID person, Filing filing) {}

    @Override
    public Map<UUID, List<Filing>> find(Collection<UUID> persons) {
        return db.sql(FIND).param("persons", persons.toArray(UUID[]::new)).query(FilingRows::filing).list().stream()
                .collect(groupingBy(Of::person, mapping(Of::filing, toList())));
    }

    @Override
    public Map<String, InjuryDeclaration> injuries(Map<String, UUID> personsByVisit) {
        var visits = personsByVisit.keySet().toArray(String[]::new);
        return db
                .sql(INJURIES)
                .param("visits", visits)
                .param("persons", Stream.of(visits).map(personsByVisit::get).toArray(UUID[]::new))
                .query((row, n) ->
                        new InjuryDeclaration(row.getString(1), row.getBoolean(2), row.getObject(3, LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(InjuryDeclaration::visit, declaration -> declaration));
    }

    void insert(Head head, Filing filing, String channel, SourceDigest digest) {
        head.bind(db.sql(FILE), digest)
                .param("id", filing.id())
                .param("kind", filing.kind().name())
                .param("subject", filing.subject())
                .param("from", filing.from())
                .param("until", filing.until())
                .param("filed", filing.filedAt().atOffset(ZoneOffset.UTC))
                .param("channel", channel)
                .update();
    }

    void insert(Head head, InjuryDeclaration declaration, SourceDigest digest) {
        head.bind(db.sql(DECLARE), digest)
                .param("visit", declaration.visit())
                .param("third", declaration.thirdParty())
                .param("signed", declaration.signedOn())
                .update();
    }

    private static Of filing(ResultSet row, int n) throws SQLException {
        var filing = new Filing(
                row.getObject(2, UUID.class),
                new RegionCode(row.getString(3)),
                FilingKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, OffsetDateTime.class).toInstant());
        return new Of(row.getObject(1, UUID.class), filing);
    }
}
