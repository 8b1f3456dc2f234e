package org.medfund.claims.window;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.benefit.BenefitRule;
import org.medfund.claims.benefit.Claim;
import org.medfund.claims.benefit.Figure;
import org.medfund.claims.benefit.Step;
import org.medfund.kernel.Money;
import org.medfund.trail.EventJson;

/**
 * An explanation as it is stored with the settlement: what was known of the person, without saying who it is, and each step.
 * The sentences are made when somebody reads them.
 *
 * @param institutionClass of the institution
 * @param personClass      of the person
 * @param identities       special identities in force
 * @param supplements      codes of supplementary funds that the person is entitled to
 * @param filing           the filing by which care elsewhere was settled; null at home
 * @param disease          of chronic care; null for none
 * @param accountFen       what the personal accounts held for this visit
 * @param steps            in order
 */
record StoredExplanation(
        String institutionClass,
        String personClass,
        Set<String> identities,
        Set<String> supplements,
        @Nullable String filing,
        @Nullable String disease,
        Money accountFen,
        List<StoredStep> steps) {

    /** A step; topic, key and figure are absent where no figure of the policy took part. */
    record StoredStep(
            String rule,
            String subject,
            Money baseFen,
            Money soFarFen,
            @Nullable String topic,
            @Nullable String key,
            @Nullable String figure,
            @Nullable Boolean assumed,
            Money amountFen) {

        static StoredStep of(Step step) {
            var figure = step.figure();
            return new StoredStep(
                    step.rule().name(),
                    step.subject(),
                    step.base(),
                    step.soFar(),
                    figure == null ? null : figure.topic(),
                    figure == null ? null : figure.key(),
                    figure == null ? null : figure.text(),
                    (figure != null && figure.assumed()) ? Boolean.TRUE : null,
                    step.amount());
        }

        Step step() {
            var used = topic == null || key == null || figure == null
                    ? null
                    : new Figure(topic, key, figure, Boolean.TRUE.equals(assumed), 0);
            return new Step(BenefitRule.valueOf(rule), subject, baseFen, soFarFen, used, amountFen);
        }
    }

    static String write(Claim claim, List<Step> steps) {
        var person = claim.person();
        var filing = person.filing();
        return EventJson.write(new StoredExplanation(
                claim.visit().institution().name(),
                person.personClass().name(),
                names(person.identities()),
                person.supplements().stream().map(fund -> fund.code()).collect(Collectors.toCollection(TreeSet::new)),
                filing == null ? null : filing.name(),
                claim.visit().disease(),
                person.account(),
                steps.stream().map(StoredStep::of).toList()));
    }

    static StoredExplanation read(String json) {
        return EventJson.read(json, StoredExplanation.class);
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
