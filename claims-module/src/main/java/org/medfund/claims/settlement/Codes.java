package org.medfund.claims.settlement;

import java.util.ArrayList;
import java.util.List;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Violation;

/** Codes stand in the region's dictionary of the business date; unknown means absent from it. */
final class Codes {

    private static final String NO_REFUND = "0";

    private Codes() {}

    static List<Violation> dictionaries(SettlementRecord record, RegionFacts facts) {
        var codes = record.codes();
        var found = new ArrayList<Violation>(0);
        require(facts, PolicyTopics.INSURANCE_TYPES, codes.insutype(), "insutype", found);
        require(facts, PolicyTopics.MEDICAL_TYPES, codes.medType(), "med_type", found);
        require(facts, PolicyTopics.CLEARING_TYPES, codes.clrType(), "clr_type", found);
        if (found.isEmpty() && InsuranceType.ofCode(codes.insutype()).isEmpty()) {
            found.add(new Violation("/insutype", "an insurance that instant settlement covers", codes.insutype()));
        }
        return found;
    }

    /** Item codes are checked only where the region keeps a catalogue. */
    static List<Violation> items(SettlementRecord record, RegionFacts facts) {
        if (!facts.catalogue()) {
            return List.of();
        }
        var found = new ArrayList<Violation>(0);
        for (var i = 0; i < record.lines().size(); i++) {
            var pointer = "feedetail/" + i + "/med_list_codg";
            require(facts, PolicyTopics.CATALOGUE_ITEMS, record.lines().get(i).itemCode(), pointer, found);
        }
        return found;
    }

    static List<Violation> poolArea(SettlementRecord record, RegionFacts facts) {
        var given = record.codes().poolArea();
        var region = facts.institution().region();
        return given == null || given.equals(region)
                ? List.of()
                : List.of(new Violation("/fixmedins_poolarea", region.value(), given.value()));
    }

    static List<Violation> refundFlag(SettlementRecord record, RegionFacts facts) {
        var flag = record.codes().refundFlag();
        return flag == null || flag.equals(NO_REFUND)
                ? List.of()
                : List.of(new Violation("/refd_setl_flag", NO_REFUND, flag));
    }

    private static void require(RegionFacts facts, String topic, String code, String field, List<Violation> found) {
        if (facts.book().find(topic, code).isEmpty()) {
            found.add(new Violation("/" + field, "a code of " + topic, code));
        }
    }
}
