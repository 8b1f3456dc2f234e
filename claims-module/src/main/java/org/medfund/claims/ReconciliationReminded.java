package org.medfund.claims;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution has settlements on a business date and sent no totals for it; on the second day it is reminded, once.
 * Nothing is paid meanwhile (S3-art12).
 *
 * @param region       the payer region
 * @param institution  the institution
 * @param businessDate the date that waits
 * @param count        rows that wait
 * @param fundFen      their fund totals
 */
public record ReconciliationReminded(
        RegionCode region, InstitutionCode institution, LocalDate businessDate, int count, Money fundFen)
        implements PublishedEvent {

    public static final String TYPE = "claims.reconciliation-reminded";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "reconciliation/" + institution + "/" + businessDate;
    }
}
