package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of confirmed profiles, opened for one use. */
@Component
class SigningKeys {

    private static final String IN_FORCE = """
        SELECT institution, profile_no, variant, key_id, public_key, secret, sealed_by
        FROM signing_profile p JOIN signing_confirmation USING (institution, profile_no)
        WHERE institution = :institution AND valid_from <= :now AND (valid_until IS NULL OR valid_until > :now)
          AND NOT EXISTS (SELECT FROM signing_revocation r
              WHERE r.institution = p.institution AND r.profile_no = p.profile_no)
        ORDER BY profile_no DESC\
        """;

    private final JdbcClient db;
    private final InstallationSeal seal;

    SigningKeys(JdbcClient db, InstallationSeal seal) {
        this.db = db;
        this.seal = seal;
    }

    /** The newest first. */
    List<Key> inForce(InstitutionCode institution, Instant now) {
        return db.sql(IN_FORCE)
                .param("institution", institution.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> key(row))
                .list();
    }

    /** Where a secret lies, to which it is bound. */
    static String place(InstitutionCode institution, int profileNo) {
        return "signing/" + institution + "/" + profileNo;
    }

    private Key key(ResultSet row) throws SQLException {
        var variant = SigningVariant.valueOf(row.getString("variant"));
        return new Key(
                variant, row.getString("key_id"), variant.hasSecret() ? secret(row) : row.getString("public_key"));
    }

    private String secret(ResultSet row) throws SQLException {
        var place = place(new InstitutionCode(row.getString("institution")), row.getInt("profile_no"));
        var sealed = new InstallationSeal.Sealed(row.getString("sealed_by"), row.getBytes("secret"));
        return new String(seal.open(sealed, place), StandardCharsets.UTF_8);
    }
}
