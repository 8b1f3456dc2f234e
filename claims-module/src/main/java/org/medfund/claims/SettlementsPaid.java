package org.medfund.claims;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/**
 * The contract of "settlements were paid": owned here, implemented by the event of whoever pays, so that what pays depends
 * on claims and never the other way round.
 */
public interface SettlementsPaid {

    RegionCode region();

    /** The business date of the day close that paid them. */
    LocalDate closeDate();

    FundType fund();

    InstitutionCode institution();

    /** What arrived at the institution for that date and fund. */
    Money amountFen();
}
