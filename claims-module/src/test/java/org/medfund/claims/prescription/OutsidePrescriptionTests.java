package org.medfund.claims.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.prescription.PrescriptionTown.Opened.purchase;
import static org.medfund.claims.prescription.PrescriptionTown.Opened.revocation;
import static org.medfund.claims.prescription.PrescriptionTown.Opened.rxno;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.prescription.PrescriptionTown.Drug;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Outside prescriptions (处方外配) between hospital, prescription centre and pharmacies (S2-8b). */
@ClaimsTest
class OutsidePrescriptionTests {

    private static final String REGION = "610741";
    private static final String TODAY = "2026-02-20 10:00:00";
    private static final Drug TWO = new Drug("A", 2);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PrescriptionTown towns;

    private PrescriptionTown.Opened town;
    private UUID person;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
        person = town.town().employee();
    }

    /** S2-8b: nobody but a hospital, for its own visit, by a doctor whom the fund pays, and not before or ahead of time. */
    @Test
    void whatMayNotBePrescribedIsNotIssued() {
        var visit = town.visit(person);
        var good = town.prescription(person, visit, "RX-REFUSED", TODAY, TWO);
        assertThat(town.pharmacy(1).refused("7101", good)).startsWith("CLAIMS-0139 ");
        var stranger = town.town().employee();
        assertThat(issue(town.prescription(stranger, visit, rxno(), TODAY, TWO)))
                .startsWith("CLAIMS-0086 ");
        assertThat(issue(with(good, "bilg_dr_codg", "D610741999999"))).startsWith("CLAIMS-0051 ");
        assertThat(issue(with(good, "bilg_dr_codg", town.town().doctor(12)))).startsWith("CLAIMS-0051 ");
        assertThat(issue(with(good, "prsc_time", "2026-02-20 11:00:01"))).startsWith("CLAIMS-0027 ");
        assertThat(issue(with(good, "prsc_time", "2026-02-10 08:59:59"))).startsWith("CLAIMS-0011 ");
        assertThat(issue(town.prescription(person, visit, rxno(), TODAY, TWO, TWO)))
                .startsWith("CLAIMS-0022 ");
        assertThat(issue(town.prescription(person, visit, rxno(), TODAY, new Drug("A", 0))))
                .startsWith("CLAIMS-0003 ");
        assertThat(read(person, "RX-REFUSED")).startsWith("CLAIMS-0137 ");
    }

    /** S2-8b: the same number again is the same prescription or none. */
    @Test
    void aPrescriptionIsIssuedOnce() {
        var visit = town.visit(person);
        var rxno = rxno();
        var good = town.prescription(person, visit, rxno, TODAY, TWO, new Drug("B", 1));
        var first = town.hospital().call("7101", good);
        assertThat(first.at("/rxinfo/vali_end_date").asString()).isEqualTo("2026-02-20");
        assertThat(town.hospital().call("7101", good)).isEqualTo(first);
        assertThat(issue(town.prescription(person, visit, rxno, TODAY, new Drug("A", 3), new Drug("B", 1))))
                .startsWith("CLAIMS-0017 ");
        assertThat(issue(with(good, "prsc_time", "2026-02-20 10:00:01"))).startsWith("CLAIMS-0017 ");
        var other = town.town().employee();
        assertThat(issue(town.prescription(other, town.visit(other), rxno, TODAY, TWO)))
                .startsWith("CLAIMS-0017 ");
    }

    /** S2-8b: until when is dated policy; the day of issue counts. */
    @Test
    void itIsValidAsLongAsThePolicyOfItsDaySays() {
        town = towns.open("610743", mvc);
        person = town.town().employee();
        town.town().decide(PolicyTopics.PRESCRIPTION_DAYS, "*", "3 assumed");
        var last = rxno();
        var over = rxno();
        town.hospital().call("7101", town.prescription(person, town.visit(person), last, "2026-02-18 10:00:00", TWO));
        town.hospital().call("7101", town.prescription(person, town.visit(person), over, "2026-02-17 23:59:59", TWO));
        assertThat(town.pharmacy(1).refused("2101", purchase(person, over, TWO)))
                .contains("CLAIMS-0138", "2026-02-19");
        assertThat(town.pharmacy(1).refused("2102", purchase(person, over, TWO)))
                .startsWith("CLAIMS-0138 ");
        town.pharmacy(1).call("2102", purchase(person, last, TWO));
    }

    @Test
    void whereNothingIsDecidedItIsValidOnTheDayOfItsIssue() {
        var rxno = rxno();
        town.hospital().call("7101", town.prescription(person, town.visit(person), rxno, "2026-02-19 23:59:59", TWO));
        assertThat(town.pharmacy(1).refused("2102", purchase(person, rxno, TWO)))
                .contains("CLAIMS-0138", "2026-02-19");
    }

    /** S2-8b: the pharmacy's claim refers to a prescription of this person that somebody issued. */
    @Test
    void aClaimOnWhatNobodyPrescribedThePersonIsRefused() {
        var rxno = town.issued(person, TWO);
        var other = town.town().employee();
        for (var infno : new String[] {"2101", "2102"}) {
            assertThat(town.pharmacy(1).refused(infno, purchase(person, rxno(), TWO)))
                    .startsWith("CLAIMS-0137 ");
            assertThat(town.pharmacy(1).refused(infno, purchase(other, rxno, TWO)))
                    .startsWith("CLAIMS-0137 ");
            assertThat(town.pharmacy(1).refused(infno, purchase(person, "", TWO)))
                    .startsWith("CLAIMS-0003 ");
        }
        assertThat(read(other, rxno)).startsWith("CLAIMS-0137 ");
    }

    /** S2-8b: quantities never exceed, over all lines of a claim. */
    @Test
    void noMoreIsDispensedThanIsPrescribed() {
        var rxno = town.issued(person, TWO);
        for (var infno : new String[] {"2101", "2102"}) {
            assertThat(town.pharmacy(1).refused(infno, purchase(person, rxno, new Drug("A", 3))))
                    .contains("CLAIMS-0147", "A不超过2");
            assertThat(town.pharmacy(1).refused(infno, purchase(person, rxno, TWO, new Drug("A", 1))))
                    .startsWith("CLAIMS-0147 ");
            assertThat(town.pharmacy(1).refused(infno, purchase(person, rxno, new Drug("B", 1))))
                    .startsWith("CLAIMS-0147 ");
        }
        town.pharmacy(1).call("2102", purchase(person, rxno, new Drug("A", 1), new Drug("A", 1)));
    }

    /** S2-8b: dispensed once; what is reversed gives the whole prescription back. */
    @Test
    void aPrescriptionIsDispensedOnceUntilThatIsReversed() {
        var rxno = town.issued(person, TWO);
        town.pharmacy(1).call("2101", purchase(person, rxno, TWO));
        var first = town.pharmacy(1).call("2102", purchase(person, rxno, new Drug("A", 1)));
        assertThat(used(rxno)).isEqualTo("1");
        for (var pharmacy : new int[] {1, 2}) {
            assertThat(town.pharmacy(pharmacy).refused("2101", purchase(person, rxno, new Drug("A", 1))))
                    .startsWith("CLAIMS-0146 ");
            assertThat(town.pharmacy(pharmacy).refused("2102", purchase(person, rxno, new Drug("A", 1))))
                    .startsWith("CLAIMS-0146 ");
        }
        town.pharmacy(1).call("2103", revocation(first));
        assertThat(used(rxno)).isEqualTo("0");
        town.pharmacy(2).call("2102", purchase(person, rxno, TWO));
        assertThat(town.pharmacy(1).refused("2102", purchase(person, rxno, TWO)))
                .startsWith("CLAIMS-0146 ");
    }

    @Test
    void thePrescriptionOfACancelledVisitIsNone() {
        var visit = town.visit(person);
        var rxno = rxno();
        town.hospital().call("7101", town.prescription(person, visit, rxno, TODAY, TWO));
        var data = Map.of("mdtrt_id", Ids.text(visit), "psn_no", Ids.text(person), "chrg_bchno", "B1");
        town.hospital().call("2205", Map.of("data", data));
        town.hospital().call("2202", Map.of("data", data));
        assertThat(town.pharmacy(1).refused("2102", purchase(person, rxno, TWO)))
                .startsWith("CLAIMS-0137 ");
    }

    private String used(String rxno) {
        var output = town.pharmacy(2).call("7102", Map.of("data", Map.of("psn_no", Ids.text(person), "rxno", rxno)));
        assertThat(output.at("/rxdetail/0/med_list_codg").asString()).isEqualTo("A");
        assertThat(output.at("/rxdetail/0/cnt").decimalValue()).isEqualByComparingTo("2");
        return output.at("/rxinfo/used_flag").asString();
    }

    private String read(UUID reader, String rxno) {
        return town.pharmacy(1).refused("7102", Map.of("data", Map.of("psn_no", Ids.text(reader), "rxno", rxno)));
    }

    private String issue(Map<String, Object> prescription) {
        return town.hospital().refused("7101", prescription);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> prescription, String field, String value) {
        var info = new LinkedHashMap<>((Map<String, Object>) prescription.get("rxinfo"));
        info.put(field, value);
        var changed = new LinkedHashMap<>(prescription);
        changed.put("rxinfo", info);
        return changed;
    }
}
