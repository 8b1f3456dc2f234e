package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution is paid to another account; the first one comes with the registration. The account itself is not in the
 * event, only its digest.
 *
 * @param region      the payer region
 * @param institution its code
 * @param changeNo    from 1, of the institution's account
 * @param recordedOn  the Shanghai date of recording
 * @param sha256      the salted digest of the account
 */
public record BankAccountChanged(
        RegionCode region, InstitutionCode institution, int changeNo, LocalDate recordedOn, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.bank-account-changed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return recordedOn;
    }

    @Override
    public String stream() {
        return "institution/" + institution;
    }
}
