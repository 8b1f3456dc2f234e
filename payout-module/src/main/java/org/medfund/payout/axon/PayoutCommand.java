package org.medfund.payout.axon;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;

/** A command to an aggregate. Whatever it stores carries the command's region, business date and actor. */
public interface PayoutCommand {

    /** The aggregate's identifier, which is the stream of its events, for example {@code payout-batch/...}. */
    @TargetAggregateIdentifier
    String stream();

    RegionCode region();

    /** The Shanghai business date that the aggregate belongs to. */
    LocalDate businessDate();

    Actor actor();
}
