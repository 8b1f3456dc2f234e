package org.medfund.claims.burden;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;

/** The burdens that an area warns of on a date, step by step (S4-B3a). */
record Thresholds(Map<String, List<Step>> byWhom) {

    /**
     * A step.
     *
     * @param whose the identity that it is for, or {@code *}
     * @param step  1 to 3
     * @param from  the burden that reaches it
     */
    record Step(String whose, int step, Money from) {}

    static Thresholds of(PolicyBook book) {
        return new Thresholds(book.topic(MonitoringTopics.BURDEN).entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue()))
                .collect(groupingBy(Step::whose)));
    }

    /** What nobody reaches without; none where the area warns of nothing. */
    Optional<Money> least() {
        return byWhom.values().stream().flatMap(List::stream).map(Step::from).min(Money::compareTo);
    }

    /** The steps that a burden reaches; those of the first identity that has any hold before those for everybody. */
    List<Step> reached(Money burden, Set<PersonIdentity> identities) {
        var steps = Stream.of(PersonIdentity.values())
                .filter(identities::contains)
                .map(identity -> byWhom.getOrDefault(identity.name(), List.of()))
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElseGet(() -> byWhom.getOrDefault(PolicyTopics.ANY, List.of()));
        return steps.stream().filter(step -> burden.compareTo(step.from()) >= 0).toList();
    }

    private static Step step(String key, String value) {
        var parts = key.split("/", -1);
        var figure = PolicyFigure.of(value).text();
        return new Step(parts[0], Integer.parseInt(parts[1]), Money.ofYuan(figure));
    }
}
