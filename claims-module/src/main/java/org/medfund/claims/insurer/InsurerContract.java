package org.medfund.claims.insurer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/**
 * The account of an insurer: what an area bought of it; amounts in fen.
 *
 * @param region    the insured place; its contract numbers are its own
 * @param number    the number of the contract
 * @param insurer   who insures
 * @param insurance whose serious illness
 * @param from      the first Shanghai date
 * @param until     the last one
 * @param heads     how many are insured, where it costs so much for each; null where it costs a sum
 * @param perHead   what each costs; null where it costs a sum
 * @param premium   what it costs in all
 */
record InsurerContract(
        UUID id,
        RegionCode region,
        String number,
        String insurer,
        InsuranceType insurance,
        LocalDate from,
        LocalDate until,
        @Nullable Long heads,
        @Nullable Money perHead,
        Money premium) {

    boolean isSame(InsurerContract other) {
        return equals(other.as(id));
    }

    boolean covers(YearMonth month) {
        return !month.isBefore(YearMonth.from(from)) && !month.isAfter(YearMonth.from(until));
    }

    /** The last date of a month that is the contract's. */
    LocalDate endOf(YearMonth month) {
        return month.atEndOfMonth().isBefore(until) ? month.atEndOfMonth() : until;
    }

    private InsurerContract as(UUID other) {
        return new InsurerContract(other, region, number, insurer, insurance, from, until, heads, perHead, premium);
    }
}
