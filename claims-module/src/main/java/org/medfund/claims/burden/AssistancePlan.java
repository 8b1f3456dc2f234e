package org.medfund.claims.burden;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/**
 * What is given of a burden by the policy of a date.
 *
 * @param threshold what a person bears first
 * @param ratio     of what is above it
 * @param most      the most of a year; null for no limit
 */
record AssistancePlan(
        Money threshold, Ratio ratio, @Nullable Money most) {

    /** Of the person's identities the first that has a plan of its own decides, else that for everybody. */
    static Optional<AssistancePlan> of(PolicyBook book, String topic, Set<PersonIdentity> identities) {
        return Stream.concat(
                        Stream.of(PersonIdentity.values())
                                .filter(identities::contains)
                                .map(Enum::name),
                        Stream.of(PolicyTopics.ANY))
                .flatMap(who -> book.find(topic, who).stream())
                .findFirst()
                .map(AssistancePlan::read);
    }

    private static AssistancePlan read(String value) {
        var parts = PolicyFigure.of(value).text().split("/", -1);
        return new AssistancePlan(
                Money.ofYuan(parts[0]),
                Ratio.ofPercent(parts[1]),
                parts[2].equals(BenefitTopics.NONE) ? null : Money.ofYuan(parts[2]));
    }

    /** Never more than the burden. */
    Money of(Money burden) {
        var above = Money.ofFen(Math.max(0, burden.minus(threshold).fen()));
        var part = above.portion(ratio);
        return most != null && part.compareTo(most) > 0 ? most : part;
    }
}
