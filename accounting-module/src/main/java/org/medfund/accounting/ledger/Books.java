package org.medfund.accounting.ledger;

import java.time.YearMonth;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.RegionCode;

/** One set of books in one accounting period. */
record Books(RegionCode region, FundBook book, YearMonth period) {}
