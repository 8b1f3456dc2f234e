package org.medfund.claims.national.file;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.Attachment;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files of institutions. What they hold is not ours to know, so they are kept sealed, for a week and no longer: whoever
 * adds one clears away those of the institution that are over.
 */
@Component
public class NationalFiles {

    /** Of one file as it is sent. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient db;
    private final InstallationSeal seal;
    private final Clock clock;

    NationalFiles(JdbcClient db, InstallationSeal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    /** In the running transaction. @throws Refused if it is empty or too large */
    public StoredFile keep(Institution institution, Attachment file) {
        if (file.content().length == 0 || file.content().length > MOST_BYTES) {
            throw new Refused(ClaimsError.FILE_WRONG, new Violation("/file", "不为空且不超过20MB的文件", "其他"));
        }
        clear(institution);
        var id = Ids.next();
        var until = clock.instant().plus(KEPT).truncatedTo(ChronoUnit.SECONDS);
        var sealed = seal.seal(file.content(), place(id));
        db.sql("INSERT INTO national_file (id, region, institution, name, key_id, content, expires_at)"
                        + " VALUES (:id, :region, :institution, :name, :key, :content, :until)")
                .param("id", id)
                .param("region", institution.region().value())
                .param("institution", institution.code().value())
                .param("name", file.name())
                .param("key", sealed.keyId())
                .param("content", sealed.bytes())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return new StoredFile(Ids.text(id), file.name(), until);
    }

    /** @param id its number (file_qury_no). @throws Refused if the institution has no such file, or its time is over */
    public Attachment fetch(Institution institution, String id) {
        return uuid(id).flatMap(known -> find(institution, known))
                .orElseThrow(() ->
                        new Refused(ClaimsError.NO_SUCH_FILE, new Violation("/file_qury_no", "本机构未过下载期限的文件查询号", "其他")));
    }

    private Optional<Attachment> find(Institution institution, UUID id) {
        return db.sql("SELECT name, key_id, content FROM national_file"
                        + " WHERE id = :id AND institution = :institution AND expires_at > :now")
                .param("id", id)
                .param("institution", institution.code().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Attachment(
                        row.getString(1),
                        seal.open(new InstallationSeal.Sealed(row.getString(2), row.getBytes(3)), place(id))))
                .optional();
    }

    private void clear(Institution institution) {
        db.sql("DELETE FROM national_file WHERE institution = :institution AND expires_at <= :now")
                .param("institution", institution.code().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(Ids.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String place(UUID id) {
        return "national file " + id;
    }
}
