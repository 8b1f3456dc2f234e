package org.medfund.bench.server;

import java.util.stream.IntStream;
import org.medfund.bench.benefit.Ankang;
import org.medfund.claims.national.signing.BenchSigning;
import org.medfund.claims.person.BenchPersons;
import org.medfund.claims.person.account.BenchAccounts;
import org.medfund.claims.person.enrolment.BenchEnrolments;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.InsuranceType;
import org.medfund.trail.Seal;

/** The region with all that a visit is computed from: benefit policy, catalogue, signing keys, and enrolled people with accounts. */
public final class People {

    /** No more people are made than this; then they come again. */
    public static final int MOST = 20_000;

    private static final int A_TRANSACTION = 500;

    private People() {}

    /** @param number how many people, two of three of them employees */
    public static BenchDatabase template(BenchServer server, int number) {
        return server.template("people_" + number, Region.template(server), database -> setUp(database, number));
    }

    private static void setUp(BenchDatabase database, int number) {
        try (var installation = Installation.still(database)) {
            installation.bean(PolicyWriter.class).decide(Region.CODE, Ankang.decisions(), Installation.ACTOR);
            var signing = installation.bean(BenchSigning.class);
            IntStream.range(0, Region.INSTITUTIONS)
                    .mapToObj(Region::institution)
                    .forEach(signing::open);
            for (var from = 0; from < number; from += A_TRANSACTION) {
                var first = from;
                var next = Math.min(first + A_TRANSACTION, number);
                installation.inTransaction(() -> IntStream.range(first, next).forEach(n -> add(installation, n)));
            }
            installation.rest();
            installation.bean(Seal.class).now();
        }
    }

    private static void add(Installation installation, int number) {
        var insurance = number % 3 == 0 ? InsuranceType.RESIDENT : InsuranceType.EMPLOYEE;
        var person = installation.bean(BenchPersons.class).register(number);
        installation.bean(BenchEnrolments.class).enrol(person, insurance);
        if (insurance == InsuranceType.EMPLOYEE) {
            installation.bean(BenchAccounts.class).fill(person);
        }
    }
}
