package org.medfund.trail.store;

import org.medfund.trail.EventJson;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;

/** The publication registry writes events in the same frozen JSON as the trail. */
@Component
class RegistryJson implements EventSerializer {

    @Override
    public Object serialize(Object event) {
        return EventJson.write(event);
    }

    @Override
    public <T> T deserialize(Object serialized, Class<T> type) {
        return EventJson.read(serialized.toString(), type);
    }
}
