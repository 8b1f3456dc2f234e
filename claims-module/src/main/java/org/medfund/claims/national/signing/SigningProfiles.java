package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.SigningProfileChanged;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The life of a signing profile: proposed by one person, confirmed by another, and revoked by either when its key is no longer
 * safe. Rotation is a second profile whose time overlaps the first.
 */
@Component
class SigningProfiles {

    private final SigningRows rows;
    private final InstallationSeal seal;
    private final PublishedEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    SigningProfiles(
            SigningRows rows,
            InstallationSeal seal,
            PublishedEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.seal = seal;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    SigningProfile propose(RegionCode region, InstitutionCode institution, SigningForm form, Actor actor) {
        var key = form.key();
        var from = form.from();
        return changed(region, institution, actor, () -> {
            var number = rows.nextNumber(institution);
            var profile = new SigningProfile(
                    institution,
                    number,
                    key.variant(),
                    key.keyId(),
                    key.variant().hasSecret() ? null : key.material(),
                    from,
                    form.validUntil(),
                    actor.personId(),
                    null,
                    null);
            rows.add(region, profile, sealed(profile, key), actor, now());
            return profile;
        });
    }

    /** @throws Refused if the same person proposed it, or it is confirmed or revoked already */
    SigningProfile confirm(RegionCode region, InstitutionCode institution, int number, Actor actor) {
        return changed(region, institution, actor, () -> {
            var profile = find(institution, number);
            if (profile.state() != SigningProfile.State.PROPOSED) {
                throw new Refused(
                        ClaimsError.NOT_PROPOSED,
                        new Violation("/number", "PROPOSED", profile.state().name()));
            }
            if (profile.proposedBy().equals(actor.personId())) {
                throw new Refused(ClaimsError.PROPOSED_BY_THE_SAME);
            }
            rows.confirm(region, profile, actor, now());
            return find(institution, number);
        });
    }

    /** From now on nothing that it signs is believed. @throws Refused if it is revoked already */
    SigningProfile revoke(RegionCode region, InstitutionCode institution, int number, String reason, Actor actor) {
        return changed(region, institution, actor, () -> {
            var profile = find(institution, number);
            if (profile.state() == SigningProfile.State.REVOKED) {
                throw new Refused(ClaimsError.NOT_PROPOSED, new Violation("/number", "not REVOKED", "REVOKED"));
            }
            rows.revoke(region, profile, reason, actor, now());
            return find(institution, number);
        });
    }

    private SigningProfile find(InstitutionCode institution, int number) {
        return rows.of(institution).stream()
                .filter(profile -> profile.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }

    /** One change of an institution's profiles at a time. */
    private SigningProfile changed(
            RegionCode region, InstitutionCode institution, Actor actor, Supplier<SigningProfile> change) {
        return Objects.requireNonNull(transactions.execute(status -> {
            rows.lock(institution);
            var profile = change.get();
            events.publish(
                    new SigningProfileChanged(
                            region,
                            institution,
                            profile.number(),
                            profile.state().name(),
                            profile.variant().name(),
                            Shanghai.dateOf(now())),
                    actor);
            return profile;
        }));
    }

    private InstallationSeal.@Nullable Sealed sealed(SigningProfile profile, Key key) {
        return key.variant().hasSecret()
                ? seal.seal(
                        key.material().getBytes(StandardCharsets.UTF_8),
                        SigningKeys.place(profile.institution(), profile.number()))
                : null;
    }

    private Instant now() {
        return clock.instant();
    }
}
