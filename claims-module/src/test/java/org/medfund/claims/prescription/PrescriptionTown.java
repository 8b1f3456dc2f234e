package org.medfund.claims.prescription;

import static org.medfund.claims.Http.json;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.national.signing.TestProfiles;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.window.WindowTown;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A town with a hospital that prescribes, its doctor, and two pharmacies. */
@Component
public final class PrescriptionTown {

    private final WindowTown towns;
    private final InstitutionWriter institutions;
    private final TestProfiles signing;

    PrescriptionTown(WindowTown towns, InstitutionWriter institutions, TestProfiles signing) {
        this.towns = towns;
        this.institutions = institutions;
        this.signing = signing;
    }

    public Opened open(String region, MockMvcTester mvc) {
        var town = towns.open(region, mvc);
        var pharmacies = List.of(pharmacy(region, "P" + region + "00001"), pharmacy(region, "P" + region + "00002"));
        institutions.register(pharmacies, Actor.system("test-setup"));
        pharmacies.forEach(pharmacy -> signing.open(region, pharmacy.code().value()));
        var doctor = "D" + region + "000001";
        json(town.maker().put("/api/institutions/" + town.hospital() + "/staff", """
                [{"staff":"%s","category":"DOCTOR","validFrom":"2025-01-01"}]""".formatted(doctor)), 200);
        return new Opened(region, mvc, town, doctor);
    }

    private static Institution pharmacy(String region, String code) {
        return new Institution(
                new InstitutionCode(code),
                new RegionCode(region),
                "Pharmacy " + code,
                InstitutionKind.PHARMACY,
                0,
                List.of(new AgreementPeriod(Instant.parse("2024-12-31T16:00:00Z"), AgreementState.ACTIVE)),
                new BankAccount("6222000012345678", "Pharmacy " + code));
    }

    /** A line of a prescription or a purchase; ten yuan each. */
    public record Drug(String item, int quantity) {}

    /** The town, open. */
    public record Opened(String region, MockMvcTester mvc, WindowTown.Town town, String doctor) {

        public NationalClient hospital() {
            return new NationalClient(mvc, town.hospital(), region);
        }

        public NationalClient pharmacy(int number) {
            return new NationalClient(mvc, "P" + region + "0000" + number, region);
        }

        /** A number that nobody used. */
        public static String rxno() {
            return "RX-" + Ids.text(Ids.next());
        }

        /** A visit that began on the morning of the tenth. */
        public UUID visit(UUID person) {
            var facts = new VisitFacts("11", Instant.parse("2026-02-10T01:00:00Z"), null, null, null, false, false);
            return town.visit(person, EMPLOYEE, facts, false, fee("1", "A", "10"));
        }

        public Map<String, Object> prescription(UUID person, UUID visit, String rxno, String at, Drug... drugs) {
            var info = new LinkedHashMap<String, Object>();
            info.put("psn_no", Ids.text(person));
            info.put("mdtrt_id", Ids.text(visit));
            info.put("rxno", rxno);
            info.put("prsc_time", at);
            info.put("bilg_dr_codg", doctor);
            var detail = Arrays.stream(drugs)
                    .map(drug -> Map.of("med_list_codg", drug.item(), "cnt", drug.quantity()))
                    .toList();
            return new LinkedHashMap<>(Map.of("rxinfo", info, "rxdetail", detail));
        }

        /** Issued on the twentieth for a new visit; its number. */
        public String issued(UUID person, Drug... drugs) {
            var rxno = rxno();
            hospital().call("7101", prescription(person, visit(person), rxno, "2026-02-20 10:00:00", drugs));
            return rxno;
        }

        public static Map<String, Object> purchase(UUID person, String rxno, Drug... drugs) {
            var total =
                    Arrays.stream(drugs).mapToInt(drug -> 10 * drug.quantity()).sum();
            var info = new LinkedHashMap<String, Object>();
            info.put("psn_no", Ids.text(person));
            info.put("mdtrt_cert_type", "02");
            info.put("mdtrt_cert_no", "99999919800101001X");
            info.put("begntime", "2026-02-20 10:00:00");
            info.put("medfee_sumamt", "" + total);
            info.put("insutype", "310");
            info.put("acct_used_flag", "0");
            info.put("med_type", "41");
            var lines = new ArrayList<Map<String, Object>>();
            for (var drug : drugs) {
                var line = new LinkedHashMap<String, Object>();
                line.put("feedetl_sn", "" + lines.size());
                line.put("fee_ocur_time", "2026-02-20 10:00:00");
                line.put("med_list_codg", drug.item());
                line.put("det_item_fee_sumamt", "" + 10 * drug.quantity());
                line.put("cnt", drug.quantity());
                line.put("pric", "10");
                line.put("rxno", rxno);
                line.put("rx_circ_flag", "1");
                lines.add(line);
            }
            return Map.of("druginfo", info, "drugdetail", lines);
        }

        /** What a revocation names. */
        public static Map<String, Object> revocation(JsonNode settled) {
            var info = settled.path("setlinfo");
            var ids = new LinkedHashMap<String, Object>();
            List.of("setl_id", "mdtrt_id", "psn_no")
                    .forEach(name -> ids.put(name, info.path(name).asString()));
            return Map.of("data", ids);
        }
    }
}
