package org.medfund.institutions;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.Sha256;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail holds, for tests. */
public final class TrailReading {

    private TrailReading() {}

    /** The events of a type in a region, in their order. */
    public static <T extends PublishedEvent> List<T> events(JdbcClient db, String type, String region, Class<T> of) {
        return db.sql("SELECT payload FROM trail_event WHERE type = :type AND region = :region ORDER BY global_index")
                .param("type", type)
                .param("region", region)
                .query((row, n) -> EventJson.read(row.getString(1), of))
                .list();
    }

    /** The digest that an auditor works out from a row's content and the salt beside it. */
    public static String sha256(String salt, Object content) {
        var json = EventJson.write(content).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(HexFormat.of().parseHex(salt), json));
    }

    public static long count(JdbcClient db) {
        return db.sql("SELECT count(*) FROM trail_event").query(Long.class).single();
    }
}
