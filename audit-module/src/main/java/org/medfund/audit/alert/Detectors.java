package org.medfund.audit.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.medfund.audit.alert.Thresholds.Frequency;

/**
 * The four detectors (S2-10d) over the stays of one person; pure. Each stay is judged once, beside those that began before it.
 * Who is tagged as needing repeated admission for a chronic disease is no case of frequent admission (S2-10c), but of the
 * others like anybody.
 */
final class Detectors {

    private static final Comparator<Stay> IN_TIME =
            Comparator.comparing(Stay::beganAt).thenComparing(Stay::endedAt).thenComparing(Stay::settlement);

    private final Thresholds thresholds;
    private final List<Stay> stays;

    Detectors(Thresholds thresholds, List<Stay> ofOnePerson) {
        this.thresholds = thresholds;
        this.stays = ofOnePerson.stream().sorted(IN_TIME).toList();
    }

    /** What strikes at the stays that are to be judged. */
    List<Struck> strike(Predicate<Stay> judged) {
        return stays.stream().filter(judged).flatMap(this::at).toList();
    }

    private Stream<Struck> at(Stay stay) {
        return Stream.of(longStay(stay), frequentAdmission(stay), highFee(stay), readmission(stay))
                .flatMap(Optional::stream);
    }

    private Optional<Struck> longStay(Stay stay) {
        return thresholds
                .longStay(stay.of())
                .filter(most -> stay.days() > most)
                .map(most -> new Struck(
                        Detector.LONG_STAY,
                        stay,
                        "The stay of " + stay.days() + " days is longer than " + most + " days.",
                        "住院" + stay.days() + "天，超过" + most + "天。",
                        stay.settlements()));
    }

    private Optional<Struck> frequentAdmission(Stay stay) {
        return stay.tagged()
                ? Optional.empty()
                : thresholds.frequency().flatMap(frequency -> frequentAdmission(stay, frequency));
    }

    private Optional<Struck> frequentAdmission(Stay stay, Frequency frequency) {
        var within = earlier(stay)
                .filter(other -> other.daysBetweenAdmissions(stay) < frequency.days())
                .toList();
        var times = within.size() + 1;
        return times < frequency.admissions()
                ? Optional.empty()
                : Optional.of(new Struck(
                        Detector.FREQUENT_ADMISSION,
                        stay,
                        times + " admissions within " + frequency.days() + " days; " + frequency.admissions()
                                + " are reported.",
                        frequency.days() + "天内住院" + times + "次，达到" + frequency.admissions() + "次。",
                        settlements(within, stay)));
    }

    private Optional<Struck> highFee(Stay stay) {
        return thresholds
                .highFee(stay.of())
                .filter(most -> stay.fee().compareTo(most) > 0)
                .map(most -> new Struck(
                        Detector.HIGH_FEE,
                        stay,
                        "The stay costs " + stay.fee() + " yuan, more than " + most + " yuan.",
                        "住院费用" + stay.fee() + "元，超过" + most + "元。",
                        stay.settlements()));
    }

    /** After the latest discharge before; a transfer on the same day counts as well, and a stay that overlaps is none. */
    private Optional<Struck> readmission(Stay stay) {
        return thresholds
                .readmission()
                .flatMap(days -> earlier(stay)
                        .filter(other -> !other.endedAt().isAfter(stay.beganAt()) && other.daysTo(stay) <= days)
                        .max(Comparator.comparing(Stay::endedAt))
                        .map(other -> new Struck(
                                Detector.READMISSION,
                                stay,
                                "Admitted " + other.daysTo(stay) + " days after a discharge; up to " + days
                                        + " days are reported.",
                                "出院后" + other.daysTo(stay) + "天再次住院，未超过" + days + "天。",
                                settlements(List.of(other), stay))));
    }

    private Stream<Stay> earlier(Stay stay) {
        return stays.stream().filter(other -> IN_TIME.compare(other, stay) < 0);
    }

    private static List<UUID> settlements(List<Stay> before, Stay stay) {
        var settlements = new ArrayList<UUID>();
        before.forEach(other -> settlements.addAll(other.settlements()));
        settlements.addAll(stay.settlements());
        return settlements;
    }
}
