package org.medfund.claims.person;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonEvidence.Subject;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What persons present instead of a certificate: tokens of the e-credential (医保电子凭证, S4-C9) and social-security cards.
 * Only a keyed hash is kept; of a person and kind the latest holds, so a new token or card ends the one before.
 */
@Component
class Credentials {

    /** That of a token is assumed: no source says how long one lasts. */
    private static final Duration VALIDITY = Duration.ofHours(24);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String INSERT = """
            INSERT INTO person_credential (region, person_id, revision, kind, digest, valid_until, recorded_at, actor, salt, sha256)
            VALUES (:region, :person, :revision, :kind, :digest, :until, :at, :actor, :salt, :sha256)""";
    private static final String HOLDER = """
            SELECT person_id FROM person_credential c
            WHERE kind = :kind AND digest = :digest AND (valid_until IS NULL OR valid_until > :now)
              AND NOT EXISTS (SELECT FROM person_credential later
                              WHERE later.person_id = c.person_id AND later.kind = c.kind AND later.revision > c.revision)""";

    private final PersonEvidence evidence;
    private final InstallationSeal seal;
    private final JdbcClient db;
    private final TransactionOperations transactions;
    private final Clock clock;

    Credentials(
            PersonEvidence evidence,
            InstallationSeal seal,
            JdbcClient db,
            TransactionOperations transactions,
            Clock clock) {
        this.evidence = evidence;
        this.seal = seal;
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    private enum Kind {
        E_CREDENTIAL,
        CARD
    }

    /** Content of the evidence, as sealed. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Credential(
            Kind kind, byte[] digest, @Nullable Instant until) {}

    /** A token, which is shown this once, and the first instant at which it is none any more. */
    record Token(String token, Instant validUntil) {
        @Override
        public String toString() {
            return "a token until " + validUntil;
        }
    }

    /** A new token of the person, which says nothing and cannot be guessed. */
    Token issue(RegionCode region, UUID person, Actor actor) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = clock.instant().plus(VALIDITY);
        record(region, person, new Credential(Kind.E_CREDENTIAL, digest(Kind.E_CREDENTIAL, token), until), actor);
        return new Token(token, until);
    }

    /** The person's card. @throws Refused if that card is recorded already */
    void card(RegionCode region, UUID person, String number, String serial, Actor actor) {
        record(region, person, new Credential(Kind.CARD, cardDigest(number, serial), null), actor);
    }

    /** Whose token it is. */
    Optional<UUID> ofToken(String token) {
        return holder(Kind.E_CREDENTIAL, digest(Kind.E_CREDENTIAL, token));
    }

    /** Whose card it is. */
    Optional<UUID> ofCard(String number, String serial) {
        return holder(Kind.CARD, cardDigest(number, serial));
    }

    private Optional<UUID> holder(Kind kind, byte[] digest) {
        return db.sql(HOLDER)
                .param("kind", kind.name())
                .param("digest", digest)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    private void record(RegionCode region, UUID person, Credential credential, Actor actor) {
        try {
            transactions.executeWithoutResult(status -> insert(region, person, credential, actor));
        } catch (DuplicateKeyException e) {
            throw new Refused(ClaimsError.CARD_TAKEN);
        }
    }

    private void insert(RegionCode region, UUID person, Credential credential, Actor actor) {
        var head = evidence.next(region, person, actor);
        var digest = evidence.seal(head, Subject.CREDENTIAL, credential, actor);
        var until = credential.until();
        head.bind(db.sql(INSERT), digest)
                .param("kind", credential.kind().name())
                .param("digest", credential.digest())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private byte[] cardDigest(String number, String serial) {
        return digest(Kind.CARD, number + " " + serial);
    }

    private byte[] digest(Kind kind, String value) {
        return seal.fingerprint((kind + " " + value).getBytes(StandardCharsets.UTF_8));
    }
}
