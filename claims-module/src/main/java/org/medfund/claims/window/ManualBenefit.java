package org.medfund.claims.window;

import java.util.List;
import org.medfund.claims.benefit.Benefit;

/**
 * What a manual reimbursement gives, and how it came about.
 *
 * @param policyVersion    of the place of insurance
 * @param catalogueVersion of the place of care
 * @param explanation      as it is stored
 */
public record ManualBenefit(Benefit benefit, String policyVersion, String catalogueVersion, String explanation) {

    /** Each step in both languages, as somebody wants to read it. */
    public static List<ExplanationDocument.Line> steps(String explanation) {
        return StoredExplanation.read(explanation).steps().stream()
                .map(StoredExplanation.StoredStep::step)
                .map(ExplanationDocument.Line::of)
                .toList();
    }
}
