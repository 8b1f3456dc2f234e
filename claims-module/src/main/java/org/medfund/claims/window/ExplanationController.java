package org.medfund.claims.window;

import org.medfund.claims.intake.VisibleSettlements;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the benefit of a settlement came about, as a hospital or a patient would want to read it. */
@RestController
class ExplanationController {

    private final VisibleSettlements settlements;
    private final Explanations explanations;

    ExplanationController(VisibleSettlements settlements, Explanations explanations) {
        this.settlements = settlements;
        this.explanations = explanations;
    }

    /** Of a reversal it is that of the settlement; a ready-made record, computed elsewhere, has none: 404. */
    @GetMapping("/api/settlements/{id}/explanation")
    ExplanationDocument explanation(Caller caller, @PathVariable String id) {
        var row = settlements.find(caller, id);
        return explanations.of(row).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }
}
