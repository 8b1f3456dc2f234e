package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AdoptedInstitutions;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.FoundFindings;
import org.medfund.audit.Planted;
import org.medfund.audit.rule.LineFacts;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.institutions.PriceTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What reaches the rules of prices: the agreement, the policy book and the purchases (S2-3a to S2-3c, S2-7a, S2-7b, S2-7d). */
@AuditTest
class PricesTests {

    private static final Actor MAKER = Actor.system("test");

    @Autowired
    Planted planted;

    @Autowired
    FoundFindings found;

    @Autowired
    PolicyWriter policies;

    @Autowired
    AdoptedInstitutions institutions;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    // S2-3a, S2-3b: the guided price binds the public ones, and by their promise the others
    @Test
    void judgesThePriceByWhatTheAgreementSays() {
        adopted("631100", "PUB1", true);
        adopted("631100", "PRI1", false);
        decide("631100", PriceTopics.GUIDED, "CT/*", "180.5");
        var fair = bill("PUB1", "CT", 180_500_000);
        var dear = bill("PUB1", "CT", 180_500_001);
        var promised = bill("PRI1", "CT", 181_000_000);
        var stranger = bill("NOBODY", "CT", 999_000_000);
        planted.reviewed("631100", fair, dear, promised, stranger);
        assertThat(found.rules(fair)).isEmpty();
        assertThat(found.rules(dear)).containsExactly("price-above-guided");
        assertThat(found.rules(promised)).containsExactly("price-above-public");
        assertThat(found.rules(stranger)).isEmpty();
    }

    // S2-3a: a class's own guided price hides the one for all
    @Test
    void takesTheGuidedPriceOfTheClass() {
        adopted("631200", "PUB2", true);
        decide("631200", PriceTopics.GUIDED, "CT/*", "180");
        decide("631200", PriceTopics.GUIDED, "CT/LEVEL_2", "200");
        var second = bill("PUB2", "CT", 200_000_000);
        planted.reviewed("631200", second);
        assertThat(found.rules(second)).isEmpty();
    }

    // S2-3c
    @Test
    void suspectsWhoChargesMoreThanTheArea() {
        decide("631300", PriceTopics.AREA, "XA01", "12.34");
        var dear = bill("ANY", "XA01", 12_340_001);
        planted.reviewed("631300", dear, bill("ANY", "XA01", 12_340_000));
        assertThat(found.rules(dear)).containsExactly("price-above-area");
    }

    // S2-7a, S2-7b: who is bound has bought what it charges, before it charged it, and did not give it back
    @Test
    void missesThePurchaseOfWhatAPublicInstitutionCharges() {
        adopted("631400", "PUB4", true);
        adopted("631400", "PRI4", false);
        decide("631400", PolicyTopics.CATALOGUE_ITEMS, "XA01", "{\"name\":\"n\",\"drug\":true}");
        decide("631400", PolicyTopics.CATALOGUE_ITEMS, "HC01", "{\"name\":\"n\",\"kind\":\"CONSUMABLE\"}");
        decide("631400", PolicyTopics.CATALOGUE_ITEMS, "S01", "{\"name\":\"n\",\"kind\":\"SERVICE\"}");
        decide("631400", PriceTopics.PLATFORM_TRANSITION, "*", "2026-02-13");
        bought("631400", "PUB4", "XA01", "PURCHASE", "2026-02-13T00:59:59Z");
        bought("631400", "PUB4", "HC01", "PURCHASE", "2026-02-10T00:00:00Z");
        bought("631400", "PUB4", "HC01", "RETURN", "2026-02-12T00:00:00Z");
        var inTime = bill("PUB4", "XA01", 1_000_000);
        var early = bill("PUB4", "XA01", 1_000_000);
        early.setlTime = Bill.at("2026-02-13T08:59:58");
        var givenBack = bill("PUB4", "HC01", 1_000_000);
        var service = bill("PUB4", "S01", 1_000_000);
        var free = bill("PRI4", "XA01", 1_000_000);
        planted.reviewed("631400", inTime, early, givenBack, service, free);
        assertThat(found.rules(inTime)).isEmpty();
        assertThat(found.rules(early)).containsExactly("no-purchase-record");
        assertThat(found.rules(givenBack)).containsExactly("no-purchase-record");
        assertThat(List.of(found.rules(service), found.rules(free))).containsOnly(List.of());
    }

    // S2-7b: in the transition period nothing is missed
    @Test
    void leavesAnOldInstitutionAloneUntilTheTransitionIsOver() {
        adopted("631500", "PUB5", true);
        decide("631500", PolicyTopics.CATALOGUE_ITEMS, "XA01", "{\"name\":\"n\",\"drug\":true}");
        decide("631500", PriceTopics.PLATFORM_START, "*", "2025-05-28");
        decide("631500", PriceTopics.PLATFORM_TRANSITION, "*", "2026-02-14");
        var bill = bill("PUB5", "XA01", 1_000_000);
        planted.reviewed("631500", bill);
        assertThat(found.rules(bill)).isEmpty();
    }

    // S2-7d
    @Test
    void capsThePriceOfWhoBuysForItselfByThePlatforms() {
        adopted("631600", "PRI6", false);
        decide("631600", PriceTopics.LISTED, "XA01", "9.9");
        decide("631600", PriceTopics.PLATFORM_TRANSITION, "*", "2026-01-01");
        var dear = bill("PRI6", "XA01", 9_900_001);
        planted.reviewed("631600", dear, bill("PRI6", "XA01", 9_900_000));
        assertThat(found.rules(dear)).containsExactly("price-above-listed");
    }

    private static Bill bill(String institution, String item, long unitPriceE6) {
        var bill = new Bill();
        bill.institution = institution;
        bill.lines = List.of(new LineFacts(1, item, 100_00, 10_000, unitPriceE6, false));
        return bill;
    }

    private void decide(String region, String topic, String key, String value) {
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(topic, key, LocalDate.of(2026, 1, 1), value, "test")),
                MAKER);
    }

    private void bought(String region, String institution, String item, String kind, String at) {
        db.sql("""
            INSERT INTO goods_purchase (region, id, institution, kind, item, own_code, batch, supplier, lot, quantity_e4,
                                        happened_at, recorded_at, actor)
            VALUES (:region, :id, :institution, :kind, :item, 'O', :id::text, 'S', 'L', 10000, :at, now(), 'test')\
            """)
                .param("region", region)
                .param("id", UUID.randomUUID())
                .param("institution", institution)
                .param("kind", kind)
                .param("item", item)
                .param("at", Instant.parse(at).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void adopted(String region, String code, boolean publicOwned) {
        institutions.adopt(http, region, code, publicOwned);
    }
}
