package org.medfund.claims.national.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.person.Persons;
import org.medfund.claims.visit.FoundVisit;
import org.medfund.claims.visit.VisitKey;
import org.medfund.claims.visit.VisitQueries;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/**
 * 5201: the visits of a person at the institution that began in a range of time, each with its latest settlement in force, so
 * that the unknown outcome of a settlement is found through it (5203). 5303: the stays that go on.
 */
@Component
class QueryVisits implements Transaction {

    private static final String IN_HOSPITAL = "5303";

    private final VisitQueries visits;
    private final Persons persons;

    QueryVisits(VisitQueries visits, Persons persons) {
        this.visits = visits;
        this.persons = persons;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5201", IN_HOSPITAL);
    }

    @Override
    public Output answer(NationalCall call) {
        var inHospital = call.header().infno().equals(IN_HOSPITAL);
        var data = call.input().node("data");
        var person = persons.find(VisitKey.personOf(data.text("psn_no")))
                .orElseThrow(() -> new Refused(ClaimsError.UNKNOWN_PERSON));
        var rows = visits.find(call.institution().code(), person.id()).stream()
                .filter(found -> began(found, data))
                .filter(found -> inHospital ? VisitRow.isInHospital(found) : isWanted(found, data))
                .map(found -> VisitRow.of(found, person, call.institution()))
                .toList();
        return Output.none().list(inHospital ? "data" : "mdtrtinfo", rows);
    }

    private static boolean began(FoundVisit found, NodeValues data) {
        var began = found.visit().beganAt();
        return !began.isBefore(data.time("begntime"))
                && data.findTime("endtime")
                        .map(QueryVisits::after)
                        .filter(after -> !began.isBefore(after))
                        .isEmpty();
    }

    /** The first instant after a range: it includes its end, of a date the whole day. */
    private static Instant after(Instant end) {
        var wholeDay = Shanghai.startOf(Shanghai.dateOf(end)).equals(end);
        return end.plus(wholeDay ? Duration.ofDays(1) : Duration.ofSeconds(1));
    }

    private static boolean isWanted(FoundVisit found, NodeValues data) {
        return data.findText("med_type")
                        .filter(type -> !type.equals(found.visit().medType()))
                        .isEmpty()
                && data.findText("mdtrt_id")
                        .filter(id -> !id.equals(found.visit().mdtrtId()))
                        .isEmpty();
    }
}
