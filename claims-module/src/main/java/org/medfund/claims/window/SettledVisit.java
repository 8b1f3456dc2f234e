package org.medfund.claims.window;

import java.util.UUID;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Money;

/**
 * A settlement that Medfund computed.
 *
 * @param row        the settlement record
 * @param person     the person
 * @param deductible borne under deductibles (act_pay_dedc)
 * @param balance    what the personal accounts hold after it (balc)
 */
public record SettledVisit(SettlementRow row, UUID person, Money deductible, Money balance) {}
