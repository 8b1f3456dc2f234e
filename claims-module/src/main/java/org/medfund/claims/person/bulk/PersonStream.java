package org.medfund.claims.person.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.PersonRegister.Registered;
import org.medfund.claims.person.bulk.PersonLine.Arriving;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One list on its way: many of its lines share a transaction; where that fails, each is taken by itself. */
final class PersonStream {

    private static final int TOGETHER = 200;

    private final PersonArrival arrival;
    private final Actor actor;
    private final List<PersonsSummary.Line> lines = new ArrayList<>();
    private List<Numbered> gathered = new ArrayList<>();
    private int received;
    private int added;
    private int refused;

    private record Numbered(int line, Arriving person) {}

    PersonStream(PersonArrival arrival, Actor actor) {
        this.arrival = arrival;
        this.actor = actor;
    }

    /** Counts a line; to be called for each before it is taken or refused. @return its number */
    int received() {
        return ++received;
    }

    void take(Arriving person) {
        gathered.add(new Numbered(received, person));
        if (gathered.size() == TOGETHER) {
            send();
        }
    }

    void refuse(Refused refusal) {
        refuse(received, refusal);
    }

    PersonsSummary finish() {
        send();
        lines.sort(Comparator.comparingInt(PersonsSummary.Line::line));
        return new PersonsSummary(received, added, refused, List.copyOf(lines));
    }

    private void send() {
        var all = gathered;
        gathered = new ArrayList<>();
        try {
            var registered = arrival.takeAll(all.stream().map(Numbered::person).toList(), actor);
            for (var i = 0; i < all.size(); i++) {
                taken(all.get(i), registered.get(i));
            }
        } catch (Refused | DataAccessException | TransactionException oneOfThem) {
            all.forEach(this::takeAlone);
        }
    }

    private void takeAlone(Numbered numbered) {
        try {
            taken(numbered, arrival.takeAll(List.of(numbered.person()), actor).getFirst());
        } catch (Refused refusal) {
            refuse(numbered.line(), refusal);
        } catch (DataAccessException | TransactionException e) {
            refuse(numbered.line(), new Refused(ClaimsError.OUTCOME_UNKNOWN));
        }
    }

    private void taken(Numbered numbered, Registered registered) {
        added += registered.added() ? 1 : 0;
        lines.add(new PersonsSummary.Line(numbered.line(), Ids.text(registered.id()), null, null, List.of()));
    }

    private void refuse(int line, Refused refusal) {
        refused++;
        var code = refusal.errorCode();
        lines.add(new PersonsSummary.Line(line, null, code.code(), code.english(), refusal.violations()));
    }
}
