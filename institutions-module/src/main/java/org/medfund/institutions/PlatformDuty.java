package org.medfund.institutions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when on an institution is bound to the provincial platform (省级医药集中采购平台): one with a new contract from its contract
 * date on, an old one when the transition period is over (S2-7b). Nothing decided, nobody is bound.
 *
 * @param start          the first Shanghai date on which a contract is a new one
 * @param transitionOver the first Shanghai date that binds the others
 */
public record PlatformDuty(Optional<LocalDate> start, Optional<LocalDate> transitionOver) {

    public static final PlatformDuty OF_NOBODY = new PlatformDuty(Optional.empty(), Optional.empty());

    public static PlatformDuty of(PolicyBook book) {
        return new PlatformDuty(date(book, PriceTopics.PLATFORM_START), date(book, PriceTopics.PLATFORM_TRANSITION));
    }

    /**
     * @param contractFrom the first Shanghai date of the contract; empty for one that was in force before Medfund
     * @param date         the Shanghai date that is asked about
     */
    public boolean binds(Optional<LocalDate> contractFrom, LocalDate date) {
        var isNew = contractFrom
                .filter(from -> start.filter(first -> !from.isBefore(first)).isPresent())
                .isPresent();
        var boundFrom = isNew ? contractFrom : transitionOver;
        return boundFrom.filter(first -> !date.isBefore(first)).isPresent();
    }

    private static Optional<LocalDate> date(PolicyBook book, String topic) {
        return book.find(topic, PolicyTopics.ANY).map(LocalDate::parse);
    }
}
