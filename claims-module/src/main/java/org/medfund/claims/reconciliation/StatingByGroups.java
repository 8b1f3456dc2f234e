package org.medfund.claims.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.institutions.Institution;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.springframework.stereotype.Component;

/** Makes a day's statement of groups that were stated one by one, once together they are the whole day and equal to ours. */
@Component
class StatingByGroups {

    private final StatedGroups groups;
    private final OurSide ourSide;
    private final Stating stating;
    private final PolicyBooks books;

    StatingByGroups(StatedGroups groups, OurSide ourSide, Stating stating, PolicyBooks books) {
        this.groups = groups;
        this.ourSide = ourSide;
        this.stating = stating;
        this.books = books;
    }

    void stateIfWhole(Institution institution, LocalDate date, Actor actor) {
        var day = groups.day(institution, date);
        if (isWhole(institution, day)) {
            stating.state(day, institution.region(), actor);
        }
    }

    private boolean isWhole(Institution institution, StatedDay day) {
        var asked = new Statement(
                new UUID(0, 0), institution.region(), institution.code(), day.date(), 0, StatementState.MISMATCHED);
        var counting = ReversalCount.of(books.asOf(institution.region(), day.date()));
        var ours = ourSide.day(asked, counting).totals();
        return ComparedGroup.compare(ours, day.totals()).stream().allMatch(ComparedGroup::isEqual);
    }
}
