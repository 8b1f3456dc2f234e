package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.RegionCode;

/**
 * The contract of "this may be paid": owned here and implemented by every approval that leads to payments, so that all
 * money leaves by one door. What is payable to whom stands in {@code batch_institution_v1} under the source's id.
 */
public interface PaymentApproved {

    /** What was approved, for example {@code 610900-20260213-310100}. */
    String sourceId();

    RegionCode region();

    /** The one fund it draws on. */
    FundType fund();

    /** The business date that it closed. */
    LocalDate closeDate();
}
