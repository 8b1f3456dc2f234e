package org.medfund.claims.cooperation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/**
 * What an area tells others (医保政策、停机公告信息共享; S1-3.10). It is shown from its publication to its end, and never changed;
 * a later one may take its place.
 *
 * @param region      the area, or province, that publishes it
 * @param id          of the notice
 * @param kind        what it is about
 * @param text        in words
 * @param from        when it begins, UTC
 * @param to          when it ends, after it begins
 * @param partners    who is told, in order; everybody else where empty
 * @param withdraws   the earlier notice of the same area that is shown no longer
 * @param publishedAt when it was published, to the microsecond
 * @param actor       who published it
 */
record Notice(
        RegionCode region,
        UUID id,
        Kind kind,
        String text,
        Instant from,
        Instant to,
        List<RegionCode> partners,
        @Nullable UUID withdraws,
        Instant publishedAt,
        String actor) {

    enum Kind {
        /** 医保政策. */
        POLICY,
        /** 停机公告. */
        OUTAGE
    }

    /** @throws Refused if it is over before it begins or before it is published, or tells the one who publishes it */
    Notice {
        partners = partners.stream().distinct().sorted().toList();
        if (!to.isAfter(from) || !to.isAfter(publishedAt)) {
            throw new Refused(
                    ClaimsError.DATES_OUT_OF_ORDER, new Violation("/to", "after the beginning and now", to.toString()));
        }
        if (partners.contains(region)) {
            throw Told.wrong("/partners", "other areas", region.value());
        }
    }

    /** Partners know of an outage before it begins (S1-3.10). @throws Refused if it is published later than that */
    void mustLead(Duration lead) {
        var earliest = publishedAt.plus(lead);
        if (from.isBefore(earliest)) {
            throw new Refused(
                    ClaimsError.OUTAGE_NOTICE_LATE, new Violation("/from", "not before " + earliest, from.toString()));
        }
    }
}
