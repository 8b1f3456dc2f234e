package org.medfund.claims.window;

import static org.medfund.claims.Http.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.benefit.Region;
import org.medfund.claims.person.PersonMother;
import org.medfund.claims.visit.FeeWriter;
import org.medfund.claims.visit.Registration;
import org.medfund.claims.visit.VisitDetails;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitFee;
import org.medfund.claims.visit.VisitKey;
import org.medfund.claims.visit.VisitKind;
import org.medfund.claims.visit.VisitWriter;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A town with the policy of Ankang, a level-3 hospital, and people who fall ill. */
@Component
final class WindowTown {

    static final Instant MORNING = Instant.parse("2026-02-20T01:00:00Z");
    static final Instant NOON = Instant.parse("2026-02-20T03:00:00Z");

    private static final Actor SETUP = Actor.system("test-setup");

    private final TestRegion regions;
    private final PolicyWriter policies;
    private final InstitutionRegister register;
    private final VisitWriter visits;
    private final FeeWriter fees;

    WindowTown(
            TestRegion regions,
            PolicyWriter policies,
            InstitutionRegister register,
            VisitWriter visits,
            FeeWriter fees) {
        this.regions = regions;
        this.policies = policies;
        this.register = register;
        this.visits = visits;
        this.fees = fees;
    }

    /** Opens a town of that code, once for each test class. */
    Town open(String region, MockMvcTester mvc) {
        var hospital = "H" + region + "00001";
        regions.open(region, hospital);
        policies.decide(new RegionCode(region), Region.ankang().decisions(), SETUP);
        return new Town(mvc, region, hospital);
    }

    /** The town with its hospital. */
    final class Town {

        private final MockMvcTester mvc;
        private final String region;
        private final String hospital;

        private Town(MockMvcTester mvc, String region, String hospital) {
            this.mvc = mvc;
            this.region = region;
            this.hospital = hospital;
        }

        String hospital() {
            return hospital;
        }

        Http maker() {
            return Http.agency(mvc, "li", "MAKER", region);
        }

        void decide(String topic, String key, String value) {
            var from = LocalDate.of(2026, 1, 1);
            policies.decide(
                    new RegionCode(region), List.of(new PolicyDecision(topic, key, from, value, "test")), SETUP);
        }

        /** Somebody who lives here and is enrolled nowhere. */
        UUID stranger() {
            return Ids.parse(json(
                            maker().post("/api/persons", PersonMother.json(region, "赵六", PersonMother.number())), 201)
                    .get("id")
                    .asString());
        }

        UUID employee() {
            var person = stranger();
            enrol(person, "310", "WORKING", "1101", "2020-01-01", "2020-01-01", null);
            return person;
        }

        UUID resident() {
            var person = stranger();
            enrol(person, "390", "ADULT", "1501", "2025-10-01", "2026-01-01", null);
            return person;
        }

        void enrol(
                UUID person,
                String insurance,
                String personClass,
                String type,
                String joined,
                String from,
                @Nullable String until) {
            json(
                    maker().post("/api/persons/" + Ids.text(person) + "/enrolments", """
                            {"region":"%s","insurance":"%s","personClass":"%s","psnType":"%s","supplements":[],
                             "joinedOn":"%s","from":"%s","until":%s}""".formatted(
                                    region,
                                    insurance,
                                    personClass,
                                    type,
                                    joined,
                                    from,
                                    until == null ? null : '"' + until + '"')),
                    201);
        }

        void credit(UUID person, long fen) {
            json(
                    maker().post("/api/persons/" + Ids.text(person) + "/account/credits", """
                            {"region":"%s","reference":"%s","amountFen":%d}""".formatted(
                                    region, Ids.text(Ids.next()), fen)),
                    201);
        }

        UUID visit(UUID person, InsuranceType insurance, VisitFacts facts, boolean stay, VisitFee... lines) {
            var payer = new RegionCode(region);
            var code = new InstitutionCode(hospital);
            var actor = new Actor("cashier", hospital, "INSTITUTION", "national");
            var registration = new Registration(payer, code, person, insurance, payer, stay, facts, VisitDetails.NONE);
            var id = visits.register(registration, actor);
            fees.add(
                    new VisitKey(code, person, id),
                    stay ? VisitKind.STAY : VisitKind.OUTPATIENT,
                    List.of(lines),
                    actor);
            return id;
        }

        void charge(UUID person, UUID stay, VisitFee... lines) {
            var code = new InstitutionCode(hospital);
            fees.add(
                    new VisitKey(code, person, stay),
                    VisitKind.STAY,
                    List.of(lines),
                    new Actor("cashier", hospital, "INSTITUTION", "national"));
        }

        /** A stay at the level-3 hospital, discharged. */
        UUID stay(UUID person, InsuranceType insurance, VisitFee... lines) {
            return visit(person, insurance, new VisitFacts("21", MORNING, null, null, null, false, false), true, lines);
        }

        UUID outpatient(UUID person, InsuranceType insurance, VisitFee... lines) {
            return visit(
                    person, insurance, new VisitFacts("11", MORNING, null, null, null, false, false), false, lines);
        }

        OrderBuilder order(UUID person, UUID visit) {
            return new OrderBuilder(register.find(new InstitutionCode(hospital)).orElseThrow(), person, visit);
        }
    }

    static VisitFee fee(String serial, String item, String yuan) {
        return fee(serial, item, yuan, null);
    }

    static VisitFee fee(String serial, String item, String yuan, @Nullable String doctor) {
        return new VisitFee(
                serial,
                "B1",
                item,
                null,
                Money.ofYuan(yuan),
                Quantity.of(BigDecimal.ONE),
                UnitPrice.of(new BigDecimal(yuan)),
                MORNING,
                false,
                false,
                doctor,
                null);
    }

    /** The fees of the first worked case: 10,000 in all, 500 own, 700 first self-paid. */
    static VisitFee[] firstWorkedCase() {
        return lines(List.of("C", "500", "B", "7000", "A", "2500"));
    }

    static VisitFee[] lines(List<String> itemsAndYuan) {
        var lines = new ArrayList<VisitFee>();
        for (var i = 0; i < itemsAndYuan.size(); i += 2) {
            lines.add(fee("F" + i, itemsAndYuan.get(i), itemsAndYuan.get(i + 1)));
        }
        return lines.toArray(VisitFee[]::new);
    }
}
