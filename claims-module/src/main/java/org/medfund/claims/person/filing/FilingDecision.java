package org.medfund.claims.person.filing;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.FilingType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** Whether a visit may be settled directly where it takes place, and as what; pure. */
public sealed interface FilingDecision {

    /** The clause that decides. */
    String clause();

    /** Care in the insured place needs no filing, also of a person who lives elsewhere (S1-3.3). */
    record AtHome() implements FilingDecision {
        @Override
        public String clause() {
            return "S1-3.3";
        }
    }

    /**
     * Settled directly.
     *
     * @param type   by it the ratio may be lower (S1-3.4)
     * @param filing the filing; none for an emergency that is treated as filed (S1-3.5)
     */
    record Filed(FilingType type, @Nullable Filing filing) implements FilingDecision {
        @Override
        public String clause() {
            return filing == null ? "S1-3.5" : "S1-3.2";
        }
    }

    /** Not settled directly. */
    record NotFiled(Why why) implements FilingDecision {
        @Override
        public String clause() {
            return why.clause;
        }

        public Refused refusal() {
            return new Refused(why == Why.FILED_TOO_LATE ? ClaimsError.FILED_TOO_LATE : ClaimsError.NOT_FILED);
        }
    }

    /** Why not. */
    enum Why {
        /** Nothing is filed for the place: a filing may be made up before the discharge is settled. */
        NOTHING_FILED("S1-2.2"),
        /** The care began outside the validity. */
        NOT_IN_FORCE("S1-3.2"),
        /** The filing came after the settlement: manual reimbursement. */
        FILED_TOO_LATE("S1-3.8");

        private final String clause;

        Why(String clause) {
            this.clause = clause;
        }
    }

    /**
     * Decides for a visit.
     *
     * @param filings   of the person, in the versions in force
     * @param insured   the insured place
     * @param place     the place of care
     * @param began     the day on which the care began
     * @param settledAt when it is settled; a filing counts if it was there before (S1-3.8)
     * @param emergency whether the institution says that it was one
     */
    static FilingDecision of(
            List<Filing> filings,
            RegionCode insured,
            RegionCode place,
            LocalDate began,
            Instant settledAt,
            boolean emergency) {
        if (Place.isHome(insured, place)) {
            return new AtHome();
        }
        var forPlace = filings.stream()
                .filter(filing -> filing.region().equals(insured) && filing.isForCareIn(place))
                .sorted(comparing(Filing::kind))
                .toList();
        var inForce = forPlace.stream().filter(filing -> filing.holdsOn(began)).toList();
        return Stream.concat(inTime(inForce, settledAt).stream(), asFiled(emergency))
                .min(comparing(Filed::type))
                .<FilingDecision>map(filed -> filed)
                .orElseGet(() -> new NotFiled(why(forPlace, inForce)));
    }

    /** An emergency is treated as filed, also of a person who filed for less (视同已备案, S1-3.5). */
    private static Stream<Filed> asFiled(boolean emergency) {
        return emergency ? Stream.of(new Filed(FilingType.EMERGENCY, null)) : Stream.empty();
    }

    private static Optional<Filed> inTime(List<Filing> inForce, Instant settledAt) {
        return inForce.stream()
                .filter(filing -> filing.filedAt().isBefore(settledAt))
                .findFirst()
                .map(filing -> new Filed(filing.kind().elsewhere().orElseThrow(), filing));
    }

    private static Why why(List<Filing> forPlace, List<Filing> inForce) {
        if (!inForce.isEmpty()) {
            return Why.FILED_TOO_LATE;
        }
        return forPlace.isEmpty() ? Why.NOTHING_FILED : Why.NOT_IN_FORCE;
    }
}
