package org.medfund.demo.patients;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medfund.demo.region.DemoRegion;

/** What the agency sends to have a person insured, in this order, to {@code /api/persons} and below it. */
public final class Registration {

    private static final String RESIDENT_ID_CARD = "01";

    private Registration() {}

    /** A line of {@code POST /api/persons/bulk}. */
    public static Map<String, Object> line(Person person) {
        return Map.of(
                "person", person(person),
                "enrolments", List.of(enrolment(person)),
                "identities", identities(person),
                "credits", credit(person).stream().toList());
    }

    /** For {@code POST /api/persons}. */
    public static Map<String, Object> person(Person person) {
        return Map.of(
                "region",
                DemoRegion.CODE,
                "name",
                person.name(),
                "certificateType",
                RESIDENT_ID_CARD,
                "certificateNumber",
                person.certificateNumber());
    }

    /** For {@code enrolments}. */
    public static Map<String, Object> enrolment(Person person) {
        var cover = person.cover();
        return Map.of(
                "region", DemoRegion.CODE,
                "insurance", cover.insutype(),
                "personClass", cover.personClass(),
                "psnType", cover.psnType(),
                "supplements", cover.supplements(),
                "joinedOn", cover.joinedOn().toString(),
                "from", cover.from().toString());
    }

    /** For {@code identities}, one each. */
    public static List<Map<String, Object>> identities(Person person) {
        var from = person.cover().from().toString();
        return person.cover().identities().stream()
                .map(identity -> Map.<String, Object>of("region", DemoRegion.CODE, "identity", identity, "from", from))
                .toList();
    }

    /** For {@code account/credits}; empty for who has no money in an account. */
    public static Optional<Map<String, Object>> credit(Person person) {
        var balance = person.cover().account();
        return balance.isPositive()
                ? Optional.of(Map.of("region", DemoRegion.CODE, "reference", "OPENING", "amountFen", balance.fen()))
                : Optional.empty();
    }
}
