package org.medfund.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An area told others of its policy or of an outage (S1-3.10).
 *
 * @param region      the area that publishes
 * @param notice      the notice
 * @param kind        POLICY or OUTAGE
 * @param from        when it begins, UTC
 * @param to          when it ends, UTC
 * @param partners    the areas that are told; all where empty
 * @param withdraws   the earlier notice that it takes the place of
 * @param publishedOn the Shanghai date
 * @param sha256      the salted digest of the row
 */
public record CooperationNoticePublished(
        RegionCode region,
        UUID notice,
        String kind,
        Instant from,
        Instant to,
        List<RegionCode> partners,
        @Nullable UUID withdraws,
        LocalDate publishedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.cooperation-notice-published";

    public CooperationNoticePublished {
        partners = List.copyOf(partners);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return publishedOn;
    }

    @Override
    public String stream() {
        return "cooperation-notice/" + Ids.text(notice);
    }
}
