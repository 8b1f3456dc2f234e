package org.medfund.claims.window;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.benefit.Step;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;

/**
 * An explanation as it is shown; amounts in fen.
 *
 * @param settlement       the settlement; of a reversal, what it reverses is explained
 * @param policyVersion    the version of the policy of the place of insurance
 * @param catalogueVersion the version of the catalogue of the place of care
 * @param personClass      of the insured person; this and the class of the institution are absent where the benefit came
 *                         with the record
 * @param identities       special identities that counted
 * @param filing           the filing by which care elsewhere was settled; absent at home
 * @param accountFen       what the personal accounts held for this visit
 * @param steps            how the benefit came about, in order
 * @param assumed          the figures used that stand in no document
 */
public record ExplanationDocument(
        String settlement,
        String policyVersion,
        @Nullable String catalogueVersion,
        @Nullable String institutionClass,
        @Nullable String personClass,
        Set<String> identities,
        @Nullable String filing,
        @Nullable String disease,
        Money accountFen,
        List<Line> steps,
        List<String> assumed) {

    /** One step; the figure is absent where none of the policy took part. */
    public record Line(
            String rule,
            String clause,
            String subject,
            Money baseFen,
            Money soFarFen,
            @Nullable String figure,
            boolean assumed,
            Money amountFen,
            String chinese,
            String english) {

        static Line of(Step step) {
            return new Line(
                    step.rule().name(),
                    step.clause(),
                    step.subject(),
                    step.base(),
                    step.soFar(),
                    step.figure() == null ? null : step.figure().text(),
                    step.assumed(),
                    step.amount(),
                    step.chinese(),
                    step.english());
        }
    }

    /** A record that came with its benefit: what it was checked against is all that is known here. */
    static ExplanationDocument readyMade(SettlementRow row) {
        return new ExplanationDocument(
                Ids.text(row.id()),
                row.policyVersion(),
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                Money.ZERO,
                List.of(),
                List.of());
    }

    static ExplanationDocument of(SettlementRow row, String policy, String catalogue, StoredExplanation stored) {
        var steps =
                stored.steps().stream().map(StoredExplanation.StoredStep::step).toList();
        return new ExplanationDocument(
                Ids.text(row.id()),
                policy,
                catalogue,
                stored.institutionClass(),
                stored.personClass(),
                stored.identities(),
                stored.filing(),
                stored.disease(),
                stored.accountFen(),
                steps.stream().map(Line::of).toList(),
                assumed(steps));
    }

    private static List<String> assumed(List<Step> steps) {
        return steps.stream()
                .filter(Step::assumed)
                .map(Step::figure)
                .filter(figure -> figure != null)
                .map(figure -> figure.topic() + " " + figure.key() + " = " + figure.text())
                .distinct()
                .toList();
    }
}
