package org.medfund.claims.benefit;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/**
 * One step of a calculation, as a hospital or a patient wants to read it.
 *
 * @param rule    what was done
 * @param subject what it was done to: an item code, the number of the admission, a fund; empty where the rule says it
 * @param base    what it was done on
 * @param soFar   what the insurance year had seen before; zero where the year plays no part
 * @param figure  the policy figure; null where there is none
 * @param amount  what came out
 */
public record Step(
        BenefitRule rule,
        String subject,
        Money base,
        Money soFar,
        @Nullable Figure figure,
        Money amount) {

    /** Whether the figure stands in no document. */
    public boolean assumed() {
        return figure != null && figure.assumed();
    }

    public String clause() {
        return rule.clause();
    }

    public String english() {
        return told(rule.english(), "assumed");
    }

    public String chinese() {
        return told(rule.chinese(), "暂定");
    }

    private String told(String sentence, String mark) {
        return sentence.replace("{subject}", subject)
                .replace("{base}", base.toString())
                .replace("{soFar}", soFar.toString())
                .replace("{figure}", shown(mark))
                .replace("{amount}", amount.toString());
    }

    private String shown(String mark) {
        if (figure == null) {
            return "-";
        }
        return figure.assumed() ? figure.text() + " (" + mark + ")" : figure.text();
    }
}
