package org.medfund.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * What an insurer's account of the insurance against serious illness came to in a month; two people of the insured place said
 * so, and it never changes (S4-B7b).
 *
 * @param statementId   the statement
 * @param region        the insured place
 * @param contract      the number of the contract there
 * @param insurance     310 or 390
 * @param month         the period
 * @param premiumFen    what the contract costs in all
 * @param paidFen       what the settlements paid in the period, reversals taken off, and what came late of those before
 * @param balanceFen    what is left of the premium, negative if it did not suffice
 * @param beneficiaries how many persons the settlements of the month paid for
 * @param issuedOn      the Shanghai date
 * @param sha256        the salted digest of contract and figures
 */
public record InsurerStatementIssued(
        UUID statementId,
        RegionCode region,
        String contract,
        String insurance,
        YearMonth month,
        Money premiumFen,
        Money paidFen,
        Money balanceFen,
        long beneficiaries,
        LocalDate issuedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.insurer-statement-issued";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return issuedOn;
    }

    @Override
    public String stream() {
        return "insurer/" + region + "/" + contract;
    }
}
