package org.medfund;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.Transaction;
import org.medfund.demo.client.MedfundClient;

/** The running application with what the conformance kit's usual environment names: keys, a doctor and an insured person. */
final class KitRegion {

    private static final String SECRET = "the-token-of-the-kit";
    private static final String HOSPITAL = "H99010200001";
    private static final String CERTIFICATE = "999999199001010016";
    private static final LocalDate DATE = LocalDate.of(2026, 2, 13);

    private static @Nullable KitRegion shared;

    private final RunningMedfund medfund = RunningMedfund.shared();
    private final MedfundClient client = medfund.client();
    private final String psnNo;

    private KitRegion() {
        new Agency(medfund).loadsItsRegion(DATE);
        signs(HOSPITAL);
        signs("P99010200001");
        var doctor = Map.of("staff", "D990102000001", "category", "DOCTOR", "validFrom", "2025-01-01");
        client.put("maker", "/api/institutions/" + HOSPITAL + "/staff", List.of(doctor))
                .mustBeOk();
        psnNo = insure();
    }

    static synchronized KitRegion shared() {
        if (shared == null) {
            shared = new KitRegion();
        }
        return shared;
    }

    URI uri() {
        return medfund.uri();
    }

    /** The numbers of those that the application has. */
    Set<String> transactions() {
        return medfund.beans(Transaction.class).stream()
                .flatMap(transaction -> transaction.codes().stream())
                .collect(Collectors.toSet());
    }

    /** The kit's command line for a server, with the report in a file. */
    String[] arguments(URI server, Path report, String... more) {
        var arguments = new ArrayList<>(List.of(
                "--url=" + server,
                "--time=server",
                "--set=secret=" + SECRET,
                "--set=psn_no=" + psnNo,
                "--out=" + report));
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private void signs(String institution) {
        var profiles = "/api/institutions/" + institution + "/signing-profiles";
        var form = Map.of(
                "variant", "TIF", "validFrom", "2025-01-01T00:00:00+08:00", "keyId", "conform", "secret", SECRET);
        var proposed = client.post("maker", profiles, form).mustBeOk().json();
        var confirmation = profiles + "/" + proposed.path("number").asInt() + "/confirmation";
        client.post("checker", confirmation, Map.of()).mustBeOk();
    }

    /** An employee with money in the account. */
    private String insure() {
        var person = Map.of(
                "region", Agency.REGION, "name", "联调", "certificateType", "01", "certificateNumber", CERTIFICATE);
        var id = client.post("maker", "/api/persons", person)
                .mustBeOk()
                .json()
                .path("id")
                .asString();
        var path = "/api/persons/" + id;
        var enrolment = Map.of(
                "region", Agency.REGION,
                "insurance", "310",
                "personClass", "WORKING",
                "psnType", "11",
                "supplements", List.of(),
                "joinedOn", "2020-01-01",
                "from", "2020-01-01");
        client.post("maker", path + "/enrolments", enrolment).mustBeOk();
        var credit = Map.of("region", Agency.REGION, "reference", "OPENING", "amountFen", 5_000);
        client.post("maker", path + "/account/credits", credit).mustBeOk();
        return id;
    }
}
