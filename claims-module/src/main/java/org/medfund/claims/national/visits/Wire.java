package org.medfund.claims.national.visits;

import java.util.List;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitDetails.Diagnosis;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitKey;

/** What these transactions have in common in what they read. */
final class Wire {

    /** 医疗类别: general outpatient care, which a registration is as long as nothing else is said. */
    static final String GENERAL = "11";

    /** 医院审批标志: the hospital does not approve the line for the fund. */
    static final String NOT_APPROVED = "2";

    private static final String YES = "1";

    private Wire() {}

    /** The visit that a node means. @throws Refused if its numbers cannot be any */
    static VisitKey key(NationalCall call, NodeValues node) {
        return VisitKey.of(call.institution().code(), node.text("psn_no"), node.text("mdtrt_id"));
    }

    static boolean isSet(NodeValues node, String flag) {
        return node.findText(flag).filter(YES::equals).isPresent();
    }

    static boolean isEmergency(NodeValues node, String medType) {
        return isSet(node, "er_flag") || WindowCall.isEmergency(medType);
    }

    /** What does not come stays, but for an emergency that was one by the medical type alone. */
    static boolean isEmergency(NodeValues node, String medType, VisitFacts before) {
        var stays = before.emergency() && !WindowCall.isEmergency(before.medType());
        return WindowCall.isEmergency(medType)
                || node.findText("er_flag").map(YES::equals).orElse(stays);
    }

    static boolean isInjury(NodeValues node, VisitFacts before) {
        return node.findText("trum_flag").map(YES::equals).orElse(before.injury());
    }

    static List<Diagnosis> diagnoses(NationalCall call) {
        return call.input().list("diseinfo").stream().map(Wire::diagnosis).toList();
    }

    private static Diagnosis diagnosis(NodeValues node) {
        return new Diagnosis(
                node.text("diag_type"),
                node.text("diag_srt_no"),
                node.text("diag_code"),
                node.text("diag_name"),
                node.findText("diag_dept").orElse(null),
                node.findText("dise_dor_no").orElse(null),
                node.findText("dise_dor_name").orElse(null),
                node.findTime("diag_time").orElse(null),
                node.findText("maindiag_flag").orElse(null),
                node.findText("vali_flag").orElse(null));
    }
}
