package org.medfund.institutions.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The version of each subject in each region; a version is never used twice, not even after a rollback. */
public final class Versions {

    static final Versions NONE = new Versions(Map.of());

    private final Map<Subject, Map<RegionCode, Long>> bySubject;

    private Versions(Map<Subject, Map<RegionCode, Long>> bySubject) {
        this.bySubject = bySubject;
    }

    /** The version of a subject in a region; 0 if it never changed. */
    public long of(Subject subject, RegionCode region) {
        return of(subject).getOrDefault(region, 0L);
    }

    /** The versions of a subject by region; the same instance as long as nothing changed. */
    public Map<RegionCode, Long> of(Subject subject) {
        return bySubject.getOrDefault(subject, Map.of());
    }

    boolean sameAs(Versions other) {
        return bySubject.equals(other.bySubject);
    }

    private record Row(Subject subject, RegionCode region, long version) {}

    static Versions read(JdbcClient db) {
        var rows = db.sql("SELECT region, subject, version FROM institutions_version")
                .query((row, n) -> new Row(
                        Subject.valueOf(row.getString("subject")),
                        new RegionCode(row.getString("region")),
                        row.getLong("version")))
                .list();
        return new Versions(
                rows.stream().collect(groupingBy(Row::subject, toUnmodifiableMap(Row::region, Row::version))));
    }
}
