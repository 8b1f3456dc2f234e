package org.medfund.claims.clearing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClearingApplied;
import org.medfund.claims.ClearingCancelled;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.SourceDigest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes, cancels and shows the applications of institutions for clearing. Who speaks for an institution, the caller has to have
 * found out.
 */
@Component
public class ClearingApplications {

    private final ClearingRows rows;
    private final StoredPeriod stored;
    private final InstitutionRegister register;
    private final PublishedEvents events;
    private final Clock clock;

    ClearingApplications(
            ClearingRows rows, StoredPeriod stored, InstitutionRegister register, PublishedEvents events, Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores an application under status 10. The same one again, while it is in force, is the same one.
     *
     * @throws Refused where the sums are wrong, differ from the stored settlements, or one of those days is in force already
     */
    @Transactional
    public ClearingApplication apply(ClearingRequest request, Actor actor) {
        refuse(ClaimsError.CLEARING_SUM_WRONG, request.amounts().wrongSum());
        var region = institution(request.institution()).region();
        requirePast(request.period());
        rows.lock(region, request);
        return rows.rivals(region, request).stream()
                .findFirst()
                .map(rival -> repeated(rival, request))
                .orElseGet(() -> add(request, region, actor));
    }

    /**
     * Cancels an application that nobody took up yet; one that is cancelled stays so.
     *
     * @param clrOptins the clearing agency that the client names, if it does
     * @throws Refused as not found, or because its status is no longer 10
     */
    @Transactional
    public ClearingApplication cancel(
            InstitutionCode institution, String clrAppyEvtId, @Nullable String clrOptins, Actor actor) {
        var application = uuid(clrAppyEvtId)
                .flatMap(id -> rows.lockOne(institution, id))
                .filter(found ->
                        clrOptins == null || clrOptins.equals(found.request().clrOptins()))
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
        if (application.isCancelled()) {
            return application;
        }
        if (!application.status().equals(ClearingApplication.APPLIED)) {
            throw new Refused(
                    ClaimsError.CLEARING_TAKEN_UP, new Violation("/clr_appy_evt_id", "清算状态 10", application.status()));
        }
        var at = now();
        rows.cancel(application, at, actor);
        events.publish(cancelled(application), actor);
        return application.cancelled(at);
    }

    /** Those of an institution that were not cancelled, the earliest first. */
    public List<ClearingApplication> find(ClearingQuery query) {
        if (query.clrAppyEvtId() == null) {
            return rows.find(query, Optional.empty());
        }
        var id = uuid(query.clrAppyEvtId());
        return id.isEmpty() ? List.of() : rows.find(query, id);
    }

    private static ClearingApplication repeated(ClearingApplication rival, ClearingRequest request) {
        if (!rival.request().equals(request)) {
            throw new Refused(
                    ClaimsError.CLEARING_APPLIED, new Violation("/setlym", "该期间无其他有效申请", rival.clrAppyEvtId()));
        }
        return rival;
    }

    private ClearingApplication add(ClearingRequest request, RegionCode region, Actor actor) {
        refuse(ClaimsError.CLEARING_DIFFERS, request.amounts().differencesFrom(stored.read(region, request)));
        var application =
                new ClearingApplication(Ids.next(), region, request, ClearingApplication.APPLIED, actor, now(), null);
        var digest = SourceDigest.of(EventJson.write(request));
        rows.insert(application, digest);
        events.publish(applied(application, digest), actor);
        return application;
    }

    private Institution institution(InstitutionCode code) {
        return register.find(code)
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_INSTITUTION,
                        new Violation("/fixmedins_code", "已登记的定点医药机构编号", code.value())));
    }

    /** What is settled in the rest of a period that still runs would be in no application. */
    private void requirePast(ClearingPeriod period) {
        var today = Shanghai.dateOf(clock.instant());
        if (period.to().isAfter(today)) {
            throw new Refused(
                    ClaimsError.FUTURE_DATE,
                    new Violation("/enddate", "不晚于 " + today, period.to().toString()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void refuse(ClaimsError error, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Refused(error, violations);
        }
    }

    private static ClearingApplied applied(ClearingApplication application, SourceDigest digest) {
        var request = application.request();
        return new ClearingApplied(
                application.id(),
                application.region(),
                request.institution(),
                request.clrType(),
                request.clrOptins(),
                request.period().month(),
                request.period().from(),
                request.period().to(),
                request.amounts().fund(),
                digest.sha256());
    }

    private static ClearingCancelled cancelled(ClearingApplication application) {
        var request = application.request();
        return new ClearingCancelled(
                application.id(),
                application.region(),
                request.institution(),
                request.period().month(),
                request.period().to());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(Ids.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
