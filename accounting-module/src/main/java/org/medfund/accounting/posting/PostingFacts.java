package org.medfund.accounting.posting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;

/**
 * What a rule is applied to.
 *
 * @param amount      above zero, in fen
 * @param institution whom it concerns
 * @param names       what stands for the names in braces of the rule's accounts
 */
record PostingFacts(Money amount, @Nullable InstitutionCode institution, Map<String, String> names) {}
