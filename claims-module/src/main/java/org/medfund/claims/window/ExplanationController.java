package org.medfund.claims.window;

import org.medfund.claims.intake.VisibleSettlements;
import org.medfund.kernel.Caller;
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

    /** Of a reversal it is that of the settlement; of a ready-made record, computed elsewhere, it has no steps. */
    @GetMapping("/api/settlements/{id}/explanation")
    ExplanationDocument explanation(Caller caller, @PathVariable String id) {
        var row = settlements.find(caller, id);
        return explanations.of(row).orElseGet(() -> ExplanationDocument.readyMade(row));
    }
}
