package org.medfund.claims.settlement;

import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;

/** All rules that a settlement must keep, in order; the first one that is broken refuses it and names the figures. */
public final class SettlementRules {

    private static final List<SettlementRule> RULES = List.of(
            new SettlementRule(ClaimsError.REFUND_AS_SETTLEMENT, Codes::refundFlag),
            new SettlementRule(ClaimsError.OTHER_PAYER, Codes::poolArea),
            new SettlementRule(ClaimsError.NEGATIVE_AMOUNT, Signs::negative),
            new SettlementRule(ClaimsError.FEES_NOT_COVERED, Identities::feesCovered),
            new SettlementRule(ClaimsError.FUND_PARTS_WRONG, Identities::fundParts),
            new SettlementRule(ClaimsError.PERSONAL_PARTS_WRONG, Identities::personalParts),
            new SettlementRule(ClaimsError.FEE_SPLIT_WRONG, Identities::feeSplit),
            new SettlementRule(ClaimsError.LINE_SPLIT_WRONG, FeeLineSums::lineSplits),
            new SettlementRule(ClaimsError.LINES_DO_NOT_ADD_UP, FeeLineSums::totals),
            new SettlementRule(ClaimsError.DATES_OUT_OF_ORDER, Times::order),
            new SettlementRule(ClaimsError.UNKNOWN_CODE, Codes::dictionaries),
            new SettlementRule(ClaimsError.UNKNOWN_CODE, Codes::items),
            new SettlementRule(ClaimsError.SPECIAL_TYPE_WRONG, SpecialClearing::ofItems),
            new SettlementRule(ClaimsError.AGREEMENT_NOT_ACTIVE, Times::agreement));

    private SettlementRules() {}

    /** @throws Refused with the first rule that is broken */
    public static void check(SettlementRecord record, RegionFacts facts) {
        for (var rule : RULES) {
            var breaches = rule.check().breaches(record, facts);
            if (!breaches.isEmpty()) {
                throw new Refused(rule.error(), breaches);
            }
        }
    }
}
