package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A ticket between two areas was opened, or moved one step (S1-3.9). What was written is sealed and not told.
 *
 * @param region     the area that asks
 * @param ticket     the ticket
 * @param answering  the area that is asked
 * @param stepNo     from 1, of the ticket
 * @param step       ASK, ANSWER or CLOSE
 * @param dueOn      of ASK, the Shanghai date by which it is to be answered
 * @param recordedOn the Shanghai date of the step
 * @param sha256     the salted digest of the row
 */
public record CooperationTicketStepped(
        RegionCode region,
        UUID ticket,
        RegionCode answering,
        int stepNo,
        String step,
        @Nullable LocalDate dueOn,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.cooperation-ticket-stepped";

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
        return "cooperation-ticket/" + Ids.text(ticket);
    }
}
