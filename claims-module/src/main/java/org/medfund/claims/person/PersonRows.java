package org.medfund.claims.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored persons. The record with the greatest revision holds. */
@Component
class PersonRows implements Persons {

    private static final String FACTS = """
            SELECT DISTINCT ON (person_id) person_id, born_on, sex
            FROM person_record WHERE person_id = ANY (:ids) ORDER BY person_id, revision DESC""";
    private static final String RECORD = """
            SELECT born_on, sex, certificate_type, certificate, name, phone, k.key_id, k.wrapped
            FROM person_record r JOIN person_key k USING (person_id)
            WHERE r.person_id = :id ORDER BY revision DESC LIMIT 1""";
    private static final String INSERT = """
            INSERT INTO person_record (region, person_id, revision, born_on, sex, certificate_type, certificate, name, phone,
                                       recorded_at, actor, salt, sha256)
            VALUES (:region, :person, :revision, :born, :sex, :type, :certificate, :name, :phone, :at, :actor, :salt, :sha256)""";

    private final JdbcClient db;
    private final BlindIndex index;

    PersonRows(JdbcClient db, BlindIndex index) {
        this.db = db;
        this.index = index;
    }

    /** A sealed record with the key that opens it. */
    record Stored(SealedRecord sealed, DataKey.Wrapped key) {}

    @Override
    public Optional<PersonFacts> find(String certificateType, String certificateNumber) {
        return Certificate.find(certificateType, certificateNumber)
                .flatMap(this::idOf)
                .flatMap(this::find);
    }

    @Override
    public Optional<PersonFacts> find(UUID id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<UUID, PersonFacts> find(Collection<UUID> ids) {
        return db.sql(FACTS).param("ids", ids.toArray(UUID[]::new)).query(PersonRows::facts).list().stream()
                .collect(Collectors.toMap(PersonFacts::id, Function.identity()));
    }

    Optional<UUID> idOf(Certificate certificate) {
        return ids(BlindIndex.Kind.CERTIFICATE, index.of(certificate)).stream().findFirst();
    }

    List<UUID> withPhone(String phone) {
        return ids(BlindIndex.Kind.PHONE, index.ofPhone(phone));
    }

    Stored record(UUID id) {
        return db.sql(RECORD)
                .param("id", id)
                .query((row, n) ->
                        new Stored(sealed(row), new DataKey.Wrapped(row.getString("key_id"), row.getBytes("wrapped"))))
                .single();
    }

    DataKey.Wrapped key(UUID id) {
        return db.sql("SELECT key_id, wrapped FROM person_key WHERE person_id = :id")
                .param("id", id)
                .query((row, n) -> new DataKey.Wrapped(row.getString(1), row.getBytes(2)))
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another transaction took the certificate */
    void create(UUID id, DataKey.Wrapped key) {
        db.sql("INSERT INTO person (id, revision) VALUES (:id, 0)")
                .param("id", id)
                .update();
        db.sql("INSERT INTO person_key (person_id, key_id, wrapped) VALUES (:id, :key, :wrapped)")
                .param("id", id)
                .param("key", key.keyId())
                .param("wrapped", key.bytes())
                .update();
    }

    void insert(PersonEvidence.Head head, SealedRecord sealed, SourceDigest digest) {
        head.bind(db.sql(INSERT), digest)
                .param("born", sealed.bornOn())
                .param("sex", sealed.sex().code())
                .param("type", sealed.certificateType())
                .param("certificate", sealed.certificate())
                .param("name", sealed.name())
                .param("phone", sealed.phone())
                .update();
    }

    void index(UUID id, PersonalData data) {
        db.sql("DELETE FROM person_index WHERE person_id = :id").param("id", id).update();
        index(id, BlindIndex.Kind.CERTIFICATE, index.of(data.certificate()));
        if (data.phone() != null) {
            index(id, BlindIndex.Kind.PHONE, index.ofPhone(data.phone()));
        }
    }

    void know(PersonEvidence.Head head) {
        db.sql("INSERT INTO person_region (region, person_id, recorded_at, actor) VALUES (:region, :id, :at, :actor)"
                        + " ON CONFLICT DO NOTHING")
                .param("region", head.region().value())
                .param("id", head.person())
                .param("at", head.recordedAtUtc())
                .param("actor", head.actor())
                .update();
    }

    /** Those of the regions that know the person, in their order. */
    List<RegionCode> knownTo(UUID id, Collection<RegionCode> regions) {
        return db.sql(
                        "SELECT region FROM person_region WHERE person_id = :id AND region = ANY (:regions) ORDER BY region")
                .param("id", id)
                .param("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .query((row, n) -> new RegionCode(row.getString(1)))
                .list();
    }

    private void index(UUID id, BlindIndex.Kind kind, byte[] digest) {
        db.sql("INSERT INTO person_index (kind, key_id, digest, person_id) VALUES (:kind, :key, :digest, :id)")
                .param("kind", kind.name())
                .param("key", index.keyId())
                .param("digest", digest)
                .param("id", id)
                .update();
    }

    private List<UUID> ids(BlindIndex.Kind kind, byte[] digest) {
        return db.sql("SELECT person_id FROM person_index WHERE kind = :kind AND key_id = :key AND digest = :digest")
                .param("kind", kind.name())
                .param("key", index.keyId())
                .param("digest", digest)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static PersonFacts facts(ResultSet row, int n) throws SQLException {
        return new PersonFacts(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class), sex(row, 3));
    }

    private static SealedRecord sealed(ResultSet row) throws SQLException {
        return new SealedRecord(
                row.getObject(1, LocalDate.class),
                sex(row, 2),
                row.getString(3),
                row.getBytes(4),
                row.getBytes(5),
                row.getBytes(6));
    }

    private static Sex sex(ResultSet row, int column) throws SQLException {
        return Sex.ofCode(row.getString(column)).orElseThrow();
    }
}
