package org.medfund.payout.axon;

import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.medfund.trail.PublishedEvents;
import org.springframework.stereotype.Component;

/** The bridge: publishes in the transaction that stores. If it fails, the command is refused and nothing is stored. */
@Component
@ProcessingGroup("payout-bridge")
class WhenEventStoredThenPublish {

    private final List<PublishedOf> translations;
    private final PublishedEvents published;

    WhenEventStoredThenPublish(List<PublishedOf> translations, PublishedEvents published) {
        this.translations = translations;
        this.published = published;
    }

    @EventHandler
    void on(EventMessage<?> stored) {
        var actor = Stamp.of(stored.getMetaData()).actor();
        translations.stream()
                .map(translation -> translation.of(stored.getPayload()))
                .flatMap(Optional::stream)
                .forEach(event -> published.publish(event, actor));
    }
}
