package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AdoptedInstitutions;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.FoundFindings;
import org.medfund.audit.Planted;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who examined, what was kept of it, and who is treated outside a place of his own (S2-2c, S2-2d, S2-10a). */
@AuditTest
class ExaminationsTests {

    private static final Instant DONE = Bill.at("2026-02-13T08:45:00");

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

    /** S2-2c: whoever examines has at least one qualified technician. */
    @Test
    void missesTheTechnicianOfWhoExamines() {
        examining("631701", "EX1");
        institutions.technician(http, "631701", "EX1", "TPAST", "\"2026-02-13\"");
        var without = bill("EX1");
        planted.reviewed("631701", without);
        institutions.technician(http, "631701", "EX1", "TNOW", "null");
        var with = bill("EX1");
        planted.reviewed("631701", with);
        assertThat(found.rules(without)).containsExactly("no-technician");
        assertThat(found.rules(with)).isEmpty();
    }

    /** S2-2c: 挂证, a licence that hangs at an institution where its holder is not on duty; and nobody named is as bad. */
    @Test
    void findsWhatIsBilledUnderTheNameOfNobodyOnDuty() {
        examining("631702", "EX2");
        institutions.technician(http, "631702", "EX2", "T2", "null");
        institutions.technician(http, "631702", "EX2", "T2GONE", "\"2026-02-13\"");
        var fair = bill("EX2");
        var gone = bill("EX2");
        var stranger = bill("EX2");
        var nobody = bill("EX2");
        performed("631702", fair, "T2", DONE, true);
        performed("631702", gone, "T2GONE", DONE, true);
        performed("631702", stranger, "TELSEWHERE", DONE, true);
        performed("631702", nobody, null, DONE, true);
        planted.reviewed("631702", fair, gone, stranger, nobody);
        assertThat(found.rules(fair)).isEmpty();
        assertThat(found.rules(gone)).containsExactly("performer-not-on-duty");
        assertThat(found.rules(stranger)).containsExactly("performer-not-on-duty");
        assertThat(found.rules(nobody)).containsExactly("performer-unnamed");
    }

    /** S2-2c: nobody examines in two institutions at a time; how near is too near, the region decides. */
    @Test
    void findsWhoIsElsewhereAtThatTime() {
        examining("631703", "EX3");
        examining("631703", "EX4");
        decide("631703", PolicyTopics.STAFF_ELSEWHERE, "*", "30");
        for (var code : List.of("EX3", "EX4")) {
            institutions.technician(http, "631703", code, "T3", "null");
            institutions.technician(http, "631703", code, "T4", "null");
        }
        var first = bill("EX3");
        var near = bill("EX4");
        var far = bill("EX4");
        var other = bill("EX3");
        performed("631703", first, "T3", DONE, true);
        performed("631703", near, "T3", DONE.plusSeconds(1_800), true);
        performed("631703", other, "T4", DONE, true);
        performed("631703", far, "T4", DONE.plusSeconds(1_801), true);
        planted.reviewed("631703", first, near, other, far);
        assertThat(found.rules(near)).containsExactly("performer-elsewhere");
        assertThat(found.rules(first)).containsExactly("performer-elsewhere");
        assertThat(found.rules(far)).isEmpty();
        assertThat(found.rules(other)).isEmpty();
    }

    /** S2-2d: whoever promised to upload original data has uploaded those of each scan that is billed. */
    @Test
    void missesTheImageOfABilledScan() {
        examining("631704", "EX5");
        institutions.technician(http, "631704", "EX5", "T5", "null");
        var kept = bill("EX5");
        var missing = bill("EX5");
        performed("631704", kept, "T5", DONE, true);
        performed("631704", missing, "T5", DONE, false);
        planted.reviewed("631704", kept, missing);
        assertThat(found.rules(kept)).isEmpty();
        assertThat(found.rules(missing)).containsExactly("original-data-missing");
    }

    /** S2-10a: by the region's policy, a person in difficulty outside the institution that is his own; not in an emergency. */
    @Test
    void suspectsTheTreatmentOfAnAssistedPersonOutsideHisPlace() {
        decide("631705", PolicyTopics.ASSISTED_DESIGNATION, "*", "on");
        var outside = bill("AS2");
        var inside = bill("AS1");
        var emergency = bill("AS2");
        emergency.medType = "13";
        var notAssisted = bill("AS2");
        var ended = bill("AS2");
        designated("631705", performed("631705", outside, null, DONE, true), "AS1", null);
        designated("631705", performed("631705", inside, null, DONE, true), "AS1", null);
        designated("631705", performed("631705", emergency, null, DONE, true), "AS1", null);
        performed("631705", notAssisted, null, DONE, true);
        designated("631705", performed("631705", ended, null, DONE, true), "AS1", LocalDate.of(2026, 2, 12));
        planted.reviewed("631705", outside, inside, emergency, notAssisted, ended);
        assertThat(found.rules(outside)).containsExactly("outside-designation");
        assertThat(List.of(found.rules(inside), found.rules(emergency), found.rules(notAssisted), found.rules(ended)))
                .containsOnly(List.of());
    }

    /** S2-10a: where the region does not designate, nothing is said. */
    @Test
    void saysNothingWhereTheRegionDoesNotDesignate() {
        var outside = bill("AS4");
        designated("631706", performed("631706", outside, null, DONE, true), "AS3", null);
        planted.reviewed("631706", outside);
        assertThat(found.rules(outside)).isEmpty();
    }

    private void examining(String region, String code) {
        institutions.adoptExamining(http, region, code);
        decide(region, PolicyTopics.CATALOGUE_ITEMS, "CT", "{\"name\":\"n\",\"examination\":\"IMAGING\"}");
    }

    private void decide(String region, String topic, String key, String value) {
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(topic, key, LocalDate.of(2026, 1, 1), value, "test")),
                Actor.system("test"));
    }

    private static Bill bill(String institution) {
        var bill = new Bill();
        bill.institution = institution;
        bill.lines = List.of(Bill.line(1, "CT", 100_00, 1));
        return bill;
    }

    /** The visit that the bill settles. @return the person */
    private UUID performed(String region, Bill bill, @Nullable String by, Instant at, boolean kept) {
        var person = UUID.randomUUID();
        var visit = UUID.randomUUID();
        sql("INSERT INTO person (id, revision) VALUES (:person, 1)", region, visit, person, bill);
        sql("""
            INSERT INTO visit (region, id, institution, person_id, insurance, insured_region, stay, revision)
            VALUES (:region, :visit, :institution, :person, '310', :region, false, 1)\
            """, region, visit, person, bill);
        db.sql("""
            INSERT INTO visit_fee (region, visit_id, serial, revision, line_no, charge_batch, item_code, amount_fen,
                                   quantity_e4, unit_price_e6, occurred_at, self_paid, outside, recorded_at, actor, performer)
            VALUES (:region, :visit, 'F1', 1, 1, 'B', 'CT', 10000, 10000, 0, :at, false, false, now(), 'test', :by)\
            """)
                .param("region", region)
                .param("visit", visit)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        sql("""
            INSERT INTO visit_settlement (region, visit_id, settlement_id, revision, serials, last, recorded_at)
            VALUES (:region, :visit, :settlement, 1, ARRAY['F1'], true, now())\
            """, region, visit, person, bill);
        if (kept) {
            sql("""
                INSERT INTO examination_record (region, visit_id, serial, report, sha256, infno, recorded_at, actor)
                VALUES (:region, :visit, 'F1', 'R', '00', '4501', now(), 'test')\
                """, region, visit, person, bill);
        }
        return person;
    }

    private void sql(String sql, String region, UUID visit, UUID person, Bill bill) {
        db.sql(sql)
                .param("region", region)
                .param("visit", visit)
                .param("person", person)
                .param("institution", bill.institution)
                .param("settlement", bill.id)
                .update();
    }

    private void designated(String region, UUID person, String institution, @Nullable LocalDate until) {
        db.sql("""
            INSERT INTO special_identity (region, person_id, revision, id, identity, valid_from, recorded_at, actor, salt,
                                          sha256)
            VALUES (:region, :person, 1, gen_random_uuid(), 'MINIMUM_LIVING', '2026-01-01', now(), 'test', '00', '00')\
            """).param("region", region).param("person", person).update();
        db.sql("""
            INSERT INTO filing (region, person_id, revision, id, kind, subject, valid_from, valid_until, filed_at,
                                recorded_at, actor, channel, salt, sha256)
            VALUES (:region, :person, 1, gen_random_uuid(), 'DESIGNATED', :institution, '2026-01-01', :until, now(), now(),
                    'test', 'rest', '00', '00')\
            """)
                .param("region", region)
                .param("person", person)
                .param("institution", institution)
                .param("until", until)
                .update();
    }
}
