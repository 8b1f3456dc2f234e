package org.medfund.claims.prescription;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What a purchase dispenses on outside prescriptions, and whether it may (S2-8b); pure. */
public final class Dispensing {

    private static final String FIELD = "/drugdetail/rxno";

    private final Map<PrescriptionKey, StandingPrescription> known;

    /** @param known of the prescriptions that are named, those that were issued */
    Dispensing(Map<PrescriptionKey, StandingPrescription> known) {
        this.known = Map.copyOf(known);
    }

    /** For what names no prescription that was issued. */
    public static Dispensing none() {
        return new Dispensing(Map.of());
    }

    /** The prescriptions that a purchase names. */
    static Stream<PrescriptionKey> named(OpenVisit visit) {
        return visit.fees().stream()
                .flatMap(fee -> Stream.ofNullable(fee.rxno()))
                .map(rxno -> PrescriptionKey.of(visit, rxno))
                .distinct();
    }

    /** @throws Refused if a prescription is named that was not issued to the person, is over or dispensed, or says less */
    public void mustBePrescribed(OpenVisit visit, LocalDate date) {
        named(visit).forEach(key -> check(key, visit, date));
    }

    private void check(PrescriptionKey key, OpenVisit visit, LocalDate date) {
        var standing = known.get(key);
        if (standing == null || !standing.prescription().person().equals(visit.person())) {
            throw refused(ClaimsError.NO_SUCH_PRESCRIPTION, "该参保人的外配处方号", key.rxno());
        }
        var prescription = standing.prescription();
        if (!prescription.isValidOn(date)) {
            throw refused(ClaimsError.PRESCRIPTION_NOT_VALID, "有效期至" + prescription.validUntil(), "" + date);
        }
        if (standing.dispensed()) {
            throw dispensedAlready(key.rxno());
        }
        dispensed(key.rxno(), visit).forEach((item, quantity) -> noMoreOf(item, quantity, prescription));
    }

    static Refused dispensedAlready(String rxno) {
        return refused(ClaimsError.PRESCRIPTION_DISPENSED, "未配药的外配处方", rxno);
    }

    /** Of each item over all lines that name the prescription, in 0.0001. */
    private static SortedMap<String, Long> dispensed(String rxno, OpenVisit visit) {
        return visit.fees().stream()
                .filter(fee -> rxno.equals(fee.rxno()))
                .collect(Collectors.toMap(
                        VisitFee::itemCode, fee -> fee.quantity().tenThousandths(), Math::addExact, TreeMap::new));
    }

    private static void noMoreOf(String item, long quantity, Prescription prescription) {
        var prescribed = prescription.quantities().getOrDefault(item, new Quantity(0));
        if (quantity > prescribed.tenThousandths()) {
            throw new Refused(
                    ClaimsError.MORE_THAN_PRESCRIBED,
                    new Violation(
                            "/drugdetail/cnt",
                            item + "不超过" + prescribed.value().toPlainString(),
                            new Quantity(quantity).value().toPlainString()));
        }
    }

    private static Refused refused(ClaimsError error, String expected, String received) {
        return new Refused(error, new Violation(FIELD, expected, received));
    }
}
