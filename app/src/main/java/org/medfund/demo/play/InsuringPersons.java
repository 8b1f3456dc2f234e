package org.medfund.demo.play;

import java.util.List;
import org.medfund.demo.patients.Person;
import org.medfund.demo.patients.Registration;

/**
 * The agency moves in with whoever comes on the day: persons, enrolments, special identities and accounts, many at once. Who
 * is known stays as recorded.
 */
final class InsuringPersons {

    /** So many settlements more are tried and refused. */
    static final int TRIED = 50;

    private static final int AT_ONCE = 1_000;

    private final Stage stage;
    private final Insured insured;

    InsuringPersons(Stage stage, Insured insured) {
        this.stage = stage;
        this.insured = insured;
    }

    void play() {
        var persons = stage.day().persons(stage.settlements() + TRIED).toList();
        stage.teller().heading("%,d persons of the region come on %s".formatted(persons.size(), stage.date()));
        var added = 0;
        for (var from = 0; from < persons.size(); from += AT_ONCE) {
            var some = persons.subList(from, Math.min(persons.size(), from + AT_ONCE));
            added += insure(some);
            stage.teller().progress("insured ", from + some.size(), persons.size(), "");
        }
        stage.teller().line("%,d of them were not known yet".formatted(added));
    }

    /** How many of them are new. */
    private int insure(List<Person> persons) {
        var lines = persons.stream().map(Registration::line).toList();
        var summary = stage.medfund()
                .postLines("maker", "/api/persons/bulk", lines)
                .mustBeOk()
                .json();
        if (summary.path("refused").asInt() > 0) {
            throw new IllegalStateException("a person was refused: " + summary.path("lines"));
        }
        for (var i = 0; i < persons.size(); i++) {
            insured.known(
                    persons.get(i), summary.path("lines").path(i).path("id").asString());
        }
        return summary.path("added").asInt();
    }
}
