package org.medfund.claims.burden;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;

/** An application as sent, with its evidence. */
record ApplicationForm(
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable List<DocumentForm> evidence) {

    private static final int MOST = 20;

    /** A piece of evidence as sent. */
    record DocumentForm(
            Document.@Nullable Kind kind, @Nullable String number) {

        Document document(String at) {
            return new Document(required(at + "/kind", kind), Document.code(at + "/number", number));
        }
    }

    /** Complete. */
    record Checked(RegionCode region, InsuranceYear year, List<Document> evidence) {

        Application by(Actor maker, UUID person, Instant now) {
            var today = Shanghai.dateOf(now);
            return new Application(
                    region, Ids.next(), person, year.value(), today, evidence, maker.personId(), /* decision= */ null);
        }
    }

    /** @throws Refused naming the field that is missing or wrong */
    Checked checked(LocalDate today) {
        return new Checked(
                required("/region", region),
                InsuranceYear.begunOn(today, year),
                documents(required("/evidence", evidence)));
    }

    private static List<Document> documents(List<DocumentForm> given) {
        if (given.isEmpty() || given.size() > MOST) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/evidence", "1 to " + MOST, "" + given.size()));
        }
        return IntStream.range(0, given.size())
                .mapToObj(i -> required("/evidence/" + i, given.get(i)).document("/evidence/" + i))
                .toList();
    }
}
