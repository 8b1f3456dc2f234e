package org.medfund.claims.person.enrolment;

import static org.medfund.institutions.EnrolmentTopics.BREAK;
import static org.medfund.institutions.EnrolmentTopics.COLLECTIVE;
import static org.medfund.institutions.EnrolmentTopics.NEWBORN;
import static org.medfund.institutions.EnrolmentTopics.NO_WAITING;
import static org.medfund.institutions.EnrolmentTopics.WAITING;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBook;
import org.medfund.kernel.InsuranceType;

/**
 * A region's rules for one insurance on a date: how long a late enrolment waits, and who does not (S4-B2f). Zero, or no
 * collective period, where nothing is decided.
 *
 * @param months     how long, from the day of joining
 * @param collective the collective period, or none
 * @param breakMonths within how many months after a break of the employee insurance nobody waits
 * @param newbornDays within how many days after birth nobody waits
 * @param exempt     the identities with which nobody waits
 */
public record WaitingPolicy(
        int months, @Nullable Collective collective, int breakMonths, int newbornDays, Set<PersonIdentity> exempt) {

    /** First and last day, which come every year. */
    public record Collective(MonthDay first, MonthDay last) {

        static Collective of(String days) {
            var two = days.split("/", -1);
            return new Collective(MonthDay.parse("--" + two[0]), MonthDay.parse("--" + two[1]));
        }

        /** Whether a day lies in the period for an insurance year. */
        boolean isFor(int year, LocalDate day) {
            var end = last.isBefore(first) ? year : year - 1;
            return !day.isBefore(first.atYear(year - 1)) && !day.isAfter(last.atYear(end));
        }
    }

    public static WaitingPolicy of(PolicyBook book, InsuranceType insurance) {
        var code = insurance.code();
        return new WaitingPolicy(
                number(book, WAITING, code),
                book.find(COLLECTIVE, code).map(Collective::of).orElse(null),
                number(book, BREAK, code),
                number(book, NEWBORN, code),
                book.topic(NO_WAITING).entrySet().stream()
                        .filter(entry -> entry.getValue().equals("on"))
                        .map(entry -> PersonIdentity.valueOf(entry.getKey()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static int number(PolicyBook book, String topic, String key) {
        return book.find(topic, key).map(Integer::parseInt).orElse(0);
    }
}
