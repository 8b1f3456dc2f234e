package org.medfund.bench.window;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.People;
import org.medfund.bench.server.Region;
import org.medfund.bench.window.Connection.Answer;
import org.medfund.claims.national.signing.BenchSigning;

/** Visits of five lines that Medfund computes: transaction 2102 of the national interface, each signed. */
record Purchases(int size) implements Load {

    private static final String SETTLED = "{\"infcode\":0,";

    /**
     * Who is treated.
     *
     * @param id        the person
     * @param insurance the code of the insurance
     */
    record Patient(UUID id, String insurance) {}

    @Override
    public BenchDatabase template(BenchServer server) {
        return People.template(server, Math.min(size, People.MOST));
    }

    @Override
    public List<Message> messages(BenchDatabase database, Instant now) {
        var patients = database.sql()
                .sql("SELECT person_id, insurance FROM enrolment ORDER BY person_id")
                .query((row, n) -> new Patient(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        return IntStream.range(0, size)
                .mapToObj(number -> message(number, patients.get(number % patients.size()), now))
                .toList();
    }

    @Override
    public boolean isGood(Answer answer) {
        return answer.start().startsWith(SETTLED);
    }

    private static Message message(int number, Patient patient, Instant now) {
        var institution = Region.institution(number % Region.INSTITUTIONS);
        return new Message(
                BenchSigning.head(institution, "N" + number, now),
                new Purchase(number, institution, patient, now).json());
    }
}
