package org.medfund.claims.national.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored signing profiles. */
@Component
class SigningRows {

    private static final String ALL = """
        SELECT p.*, c.person AS confirmed_by, r.recorded_at AS revoked_at
        FROM signing_profile p
        LEFT JOIN signing_confirmation c USING (institution, profile_no)
        LEFT JOIN signing_revocation r USING (institution, profile_no)
        WHERE institution = :institution ORDER BY profile_no\
        """;

    private static final String INSERT = """
        INSERT INTO signing_profile (region, institution, profile_no, variant, key_id, public_key, secret, sealed_by,
            valid_from, valid_until, person, recorded_at)
        VALUES (:region, :institution, :number, :variant, :keyId, :publicKey, :secret, :sealedBy,
            :from, :until, :person, :at)\
        """;

    private final JdbcClient db;

    SigningRows(JdbcClient db) {
        this.db = db;
    }

    List<SigningProfile> of(InstitutionCode institution) {
        return db.sql(ALL)
                .param("institution", institution.value())
                .query((row, n) -> profile(row))
                .list();
    }

    void lock(InstitutionCode institution) {
        db.sql("SELECT pg_advisory_xact_lock(hashtextextended('signing/' || :institution, 0))")
                .param("institution", institution.value())
                .query(row -> {});
    }

    int nextNumber(InstitutionCode institution) {
        return of(institution).size() + 1;
    }

    void add(
            RegionCode region,
            SigningProfile profile,
            InstallationSeal.@Nullable Sealed secret,
            Actor actor,
            Instant at) {
        var until = profile.validUntil();
        db.sql(INSERT)
                .param("region", region.value())
                .param("institution", profile.institution().value())
                .param("number", profile.number())
                .param("variant", profile.variant().name())
                .param("keyId", profile.keyId())
                .param("publicKey", profile.publicKey())
                .param("secret", secret == null ? null : secret.bytes())
                .param("sealedBy", secret == null ? null : secret.keyId())
                .param("from", profile.validFrom().atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("person", actor.personId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void confirm(RegionCode region, SigningProfile profile, Actor actor, Instant at) {
        db.sql("INSERT INTO signing_confirmation (region, institution, profile_no, person, recorded_at)"
                        + " VALUES (:region, :institution, :number, :person, :at)")
                .param("region", region.value())
                .param("institution", profile.institution().value())
                .param("number", profile.number())
                .param("person", actor.personId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(RegionCode region, SigningProfile profile, String reason, Actor actor, Instant at) {
        db.sql("INSERT INTO signing_revocation (region, institution, profile_no, reason, person, recorded_at)"
                        + " VALUES (:region, :institution, :number, :reason, :person, :at)")
                .param("region", region.value())
                .param("institution", profile.institution().value())
                .param("number", profile.number())
                .param("reason", reason)
                .param("person", actor.personId())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SigningProfile profile(ResultSet row) throws SQLException {
        return new SigningProfile(
                new InstitutionCode(row.getString("institution")),
                row.getInt("profile_no"),
                SigningVariant.valueOf(row.getString("variant")),
                row.getString("key_id"),
                row.getString("public_key"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                instant(row, "valid_until"),
                row.getString("person"),
                row.getString("confirmed_by"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
