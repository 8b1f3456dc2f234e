package org.medfund.trail.store;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.medfund.trail.ThingHappened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A neighbour's listener, for the test of the publication registry. */
@Component
class WhenThingHappenedThenRememberIt {

    private final Queue<String> remembered = new ConcurrentLinkedQueue<>();

    @ApplicationModuleListener(id = "test.when-thing-happened-then-remember-it")
    void on(ThingHappened happened) {
        if (happened.thing().equals("indigestible")) {
            throw new IllegalStateException("cannot be remembered");
        }
        remembered.add(happened.thing());
    }

    boolean remembers(String thing) {
        return remembered.contains(thing);
    }
}
