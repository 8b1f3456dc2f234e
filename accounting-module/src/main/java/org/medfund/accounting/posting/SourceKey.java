package org.medfund.accounting.posting;

import org.medfund.kernel.RegionCode;

/** What a voucher books, named so that nothing is ever booked twice. */
record SourceKey(RegionCode region, String source) {}
