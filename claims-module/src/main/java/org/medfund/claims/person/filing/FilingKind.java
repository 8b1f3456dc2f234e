package org.medfund.claims.person.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.FilingType;
import org.medfund.kernel.RegionCode;

/** What can be filed; those for care elsewhere first, the furthest-reaching before the others (S1-3.1). */
public enum FilingKind {
    LONG_TERM(FilingType.LONG_TERM),
    REFERRED(FilingType.REFERRED),
    EMERGENCY(FilingType.EMERGENCY),
    NOT_REFERRED(FilingType.NOT_REFERRED),
    /** A chronic or special disease (门诊慢特病, 2503 and 5301); the subject is its code. */
    CHRONIC(null),
    /** A designated institution (定点, 2505 and 5302); the subject is its code. */
    DESIGNATED(null),
    /** Admission again and again for a chronic disease (分类标识, S2-10c); the subject is its code, on which the tag is based. */
    REPEATED_ADMISSION(null);

    private final @Nullable FilingType elsewhere;

    FilingKind(@Nullable FilingType elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * Whether an institution in a place may file it: no place of care refers a person to itself, and that somebody lives
     * elsewhere is filed at home.
     *
     * @param maker   the place of the institution
     * @param insured the insured place
     * @param subject what it is filed for
     */
    public boolean mayBeFiledIn(RegionCode maker, RegionCode insured, String subject) {
        return switch (this) {
            case LONG_TERM -> Place.isHome(insured, maker);
            case REFERRED -> !Place.covers(subject, maker);
            case EMERGENCY, NOT_REFERRED, CHRONIC, DESIGNATED, REPEATED_ADMISSION -> true;
        };
    }

    /** The type of care elsewhere; the subject is then the place, a division of six digits. */
    public Optional<FilingType> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }
}
