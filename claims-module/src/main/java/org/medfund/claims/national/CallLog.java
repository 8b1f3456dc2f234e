package org.medfund.claims.national;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The calls that succeeded and what was answered. Of a request only a keyed hash is kept. Answers hold names and numbers, so
 * they are kept sealed under the keys of the installation, each under a key of its own: a key of the installation may be given
 * up when nothing names it any more, neither a person's key nor an answer.
 */
@Component
class CallLog {

    private static final String CLAIM = """
        INSERT INTO national_call (region, institution, infno, msgid, content, received_at)
        SELECT n.*, :at FROM unnest(:regions::text[], :institutions::text[], :infnos::text[], :msgids::text[],
                                    :contents::bytea[]) AS n
        ORDER BY 2, 3, 4 ON CONFLICT DO NOTHING RETURNING institution, infno, msgid\
        """;
    private static final String ANSWER = """
        INSERT INTO national_answer (institution, infno, msgid, key_id, answer)
        SELECT * FROM unnest(:institutions::text[], :infnos::text[], :msgids::text[], :keys::text[], :answers::bytea[])\
        """;

    private static final byte[] NEVER = {};

    private final JdbcClient db;
    private final InstallationSeal seal;
    private final Clock clock;

    CallLog(JdbcClient db, InstallationSeal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Stored(byte[] content, InstallationSeal.Sealed answer) {}

    /** Takes the key for this transaction; a copy that runs meanwhile is waited for. @return false if it is taken */
    boolean claim(CallKey key, RegionCode region, byte[] content) {
        return db.sql("INSERT INTO national_call (region, institution, infno, msgid, content, received_at)"
                                + " VALUES (:region, :institution, :infno, :msgid, :content, :at) ON CONFLICT DO"
                                + " NOTHING")
                        .param("region", region.value())
                        .param("institution", key.institution().value())
                        .param("infno", key.infno())
                        .param("msgid", key.msgid())
                        .param("content", hash(content))
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Keeps the answer of a key that this transaction took. */
    void answer(CallKey key, byte[] answer) {
        var sealed = seal.seal(answer, key.toString());
        db.sql("INSERT INTO national_answer (institution, infno, msgid, key_id, answer)"
                        + " VALUES (:institution, :infno, :msgid, :key, :answer)")
                .param("institution", key.institution().value())
                .param("infno", key.infno())
                .param("msgid", key.msgid())
                .param("key", sealed.keyId())
                .param("answer", sealed.bytes())
                .update();
    }

    /** Takes the keys of different calls, in their order, so that two batches never wait for each other. @return those that were free */
    Set<CallKey> claim(Collection<PendingAnswer> calls) {
        return keys(CLAIM, calls)
                .param("regions", column(calls, call -> call.region().value(), String[]::new))
                .param("contents", column(calls, call -> hash(call.content()), byte[][]::new))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) ->
                        new CallKey(new InstitutionCode(row.getString(1)), row.getString(2), row.getString(3)))
                .set();
    }

    /** Keeps the answers of keys that this transaction took. */
    void answer(Collection<PendingAnswer> calls) {
        if (calls.isEmpty()) {
            return;
        }
        var sealed = calls.stream()
                .map(call -> seal.seal(call.answer(), call.key().toString()))
                .toList();
        keys(ANSWER, calls)
                .param("keys", column(sealed, InstallationSeal.Sealed::keyId, String[]::new))
                .param("answers", column(sealed, InstallationSeal.Sealed::bytes, byte[][]::new))
                .update();
    }

    /** Takes the key of a message that is not to be answered any more. @return false if it came, or was forestalled, before */
    boolean forestall(CallKey key, RegionCode region) {
        return claim(key, region, NEVER);
    }

    /** What was answered; empty if the message was forestalled. */
    Optional<byte[]> find(CallKey key) {
        return stored(key).map(stored -> seal.open(stored.answer(), key.toString()));
    }

    /** What was answered. @throws Refused if the same message id came with other content */
    Optional<byte[]> find(CallKey key, byte[] content) {
        return stored(key).map(stored -> open(key, stored, content));
    }

    private Optional<Stored> stored(CallKey key) {
        return db.sql("SELECT content, key_id, answer FROM national_call JOIN national_answer USING (institution,"
                        + " infno, msgid) WHERE institution = :institution AND infno = :infno AND msgid = :msgid")
                .param("institution", key.institution().value())
                .param("infno", key.infno())
                .param("msgid", key.msgid())
                .query((row, n) ->
                        new Stored(row.getBytes(1), new InstallationSeal.Sealed(row.getString(2), row.getBytes(3))))
                .optional();
    }

    private byte[] open(CallKey key, Stored stored, byte[] content) {
        if (!Arrays.equals(stored.content(), hash(content))) {
            throw new Refused(ClaimsError.MSGID_REUSED, new Violation("/msgid", "新的报文标识", "已用于其他内容"));
        }
        return seal.open(stored.answer(), key.toString());
    }

    private JdbcClient.StatementSpec keys(String sql, Collection<PendingAnswer> calls) {
        return db.sql(sql)
                .param(
                        "institutions",
                        column(calls, call -> call.key().institution().value(), String[]::new))
                .param("infnos", column(calls, call -> call.key().infno(), String[]::new))
                .param("msgids", column(calls, call -> call.key().msgid(), String[]::new));
    }

    private static <T, C> C[] column(Collection<T> rows, Function<T, C> part, IntFunction<C[]> array) {
        return rows.stream().map(part).toArray(array);
    }

    private byte[] hash(byte[] content) {
        return seal.fingerprint(content);
    }
}
