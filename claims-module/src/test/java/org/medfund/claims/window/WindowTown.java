package org.medfund.claims.window;

import static org.medfund.claims.Http.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import org.medfund.claims.visit.VisitUpdate;
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
public final class WindowTown {

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
    public Town open(String region, MockMvcTester mvc) {
        var hospital = "H" + region + "00001";
        regions.open(region, hospital);
        policies.decide(new RegionCode(region), Region.ankang().decisions(), SETUP);
        return new Town(mvc, region, hospital);
    }

    /** The town with its hospital. */
    public final class Town {

        private final MockMvcTester mvc;
        private final String region;
        private final String hospital;

        private Town(MockMvcTester mvc, String region, String hospital) {
            this.mvc = mvc;
            this.region = region;
            this.hospital = hospital;
        }

        public String hospital() {
            return hospital;
        }

        public Http maker() {
            return Http.agency(mvc, "li", "MAKER", region);
        }

        public void decide(String topic, String key, String value) {
            var from = LocalDate.of(2026, 1, 1);
            policies.decide(
                    new RegionCode(region), List.of(new PolicyDecision(topic, key, from, value, "test")), SETUP);
        }

        /** From a Shanghai instant on, no agreement is active. */
        public void suspendAgreement(String from) {
            regions.suspend(region, hospital, Instant.parse(from));
        }

        /** Money of the fund stops, and the window goes on. */
        public void suspend(String kind, String cause, String from) {
            json(maker().post("/api/institutions/" + hospital + "/suspensions", """
                {"kind":"%s","from":"%s","cause":"%s","reason":"test"}\
                """.formatted(kind, from, cause)), 200);
        }

        public void declareInjury(UUID person, UUID visit, boolean thirdParty) {
            json(
                    maker().post("/api/persons/" + Ids.text(person) + "/injury-declarations", """
                        {"region":"%s","visit":"%s","thirdParty":%s,"signedOn":"2026-02-20"}\
                        """.formatted(
                                    region, Ids.text(visit), thirdParty)),
                    201);
        }

        public void fileDisease(UUID person, String disease) {
            json(maker().post("/api/persons/" + Ids.text(person) + "/filings", """
                            {"region":"%s","kind":"CHRONIC","subject":"%s","from":"2026-01-01","until":null}""".formatted(region, disease)), 201);
        }

        /** The account of one may be charged for the other's visits. */
        public void allow(UUID owner, UUID user) {
            json(
                    maker().post("/api/persons/" + Ids.text(owner) + "/mutual-aid", """
                        {"region":"%s","user":"%s","relation":"CHILD","from":"2026-01-01","until":null}\
                        """.formatted(
                                    region, Ids.text(user))),
                    201);
        }

        /** A doctor of the hospital with so many points since the first of February. */
        public String doctor(int points) {
            var code = "D" + Ids.text(Ids.next()).substring(14);
            json(maker().put("/api/institutions/" + hospital + "/staff", """
                [{"staff":"%s","category":"DOCTOR","validFrom":"2025-01-01"}]\
                """.formatted(code)), 200);
            json(
                    maker().post("/api/institutions/" + hospital + "/staff-points", """
                        {"staff":"%s","measure":"M-%s","madeAt":"2026-02-01T02:00:00Z","situation":"%s",
                         "responsibility":"MAIN","points":%d,"reason":"test"}\
                        """.formatted(
                                    code, code, points > 9 ? "PENALTY_ARTICLE_40" : "SETTLED_FOR_OTHERS", points)),
                    200);
            return code;
        }

        /** Somebody who lives here and is enrolled nowhere. */
        public UUID stranger() {
            return Ids.parse(json(
                            maker().post("/api/persons", PersonMother.json(region, "赵六", PersonMother.number())), 201)
                    .get("id")
                    .asString());
        }

        public UUID employee() {
            var person = stranger();
            enrol(person, "310", "WORKING", "1101", "2020-01-01", "2020-01-01", null);
            return person;
        }

        public UUID resident() {
            var person = stranger();
            enrol(person, "390", "ADULT", "1501", "2025-10-01", "2026-01-01", null);
            return person;
        }

        public void enrol(
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
                         "joinedOn":"%s","from":"%s","until":%s}\
                        """.formatted(
                                    region,
                                    insurance,
                                    personClass,
                                    type,
                                    joined,
                                    from,
                                    until == null ? null : '"' + until + '"')),
                    201);
        }

        public void credit(UUID person, long fen) {
            json(
                    maker().post("/api/persons/" + Ids.text(person) + "/account/credits", """
                        {"region":"%s","reference":"%s","amountFen":%d}\
                        """.formatted(
                                    region, Ids.text(Ids.next()), fen)),
                    201);
        }

        public UUID visit(UUID person, InsuranceType insurance, VisitFacts facts, boolean stay, VisitFee... lines) {
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

        public void charge(UUID person, UUID stay, VisitFee... lines) {
            var code = new InstitutionCode(hospital);
            fees.add(
                    new VisitKey(code, person, stay),
                    VisitKind.STAY,
                    List.of(lines),
                    new Actor("cashier", hospital, "INSTITUTION", "national"));
        }

        /** A stay at the level-3 hospital, discharged. */
        public UUID stay(UUID person, InsuranceType insurance, VisitFee... lines) {
            return visit(person, insurance, new VisitFacts("21", MORNING, NOON, null, null, false, false), true, lines);
        }

        public void discharge(UUID person, UUID stay) {
            var facts = new VisitFacts("21", MORNING, NOON, null, null, false, false);
            visits.discharge(
                    new VisitKey(new InstitutionCode(hospital), person, stay),
                    new VisitUpdate(before -> facts, UnaryOperator.identity()),
                    new Actor("cashier", hospital, "INSTITUTION", "national"));
        }

        public UUID outpatient(UUID person, InsuranceType insurance, VisitFee... lines) {
            return visit(
                    person, insurance, new VisitFacts("11", MORNING, null, null, null, false, false), false, lines);
        }

        /** What the hospital orders to settle all of a resident's or an employee's stay. */
        public SettlementOrder stayOrder(UUID person, UUID stay, InsuranceType insurance) {
            return order(person, stay).of(insurance, "21").order();
        }

        OrderBuilder order(UUID person, UUID visit) {
            return new OrderBuilder(register.find(new InstitutionCode(hospital)).orElseThrow(), person, visit);
        }
    }

    public static VisitFee fee(String serial, String item, String yuan) {
        return fee(serial, item, yuan, null);
    }

    public static VisitFee fee(String serial, String item, String yuan, @Nullable String doctor) {
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
                null,
                null,
                null,
                null);
    }

    /** The fees of the first worked case: 10,000 in all, 500 own, 700 first self-paid. */
    public static VisitFee[] firstWorkedCase() {
        return lines(List.of("C", "500", "B", "7000", "A", "2500"));
    }

    public static VisitFee[] lines(List<String> itemsAndYuan) {
        var lines = new ArrayList<VisitFee>();
        for (var i = 0; i < itemsAndYuan.size(); i += 2) {
            lines.add(fee("F" + i, itemsAndYuan.get(i), itemsAndYuan.get(i + 1)));
        }
        return lines.toArray(VisitFee[]::new);
    }
}
