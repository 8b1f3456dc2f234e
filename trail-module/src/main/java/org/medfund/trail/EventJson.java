package org.medfund.trail;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frozen JSON of events, used by the trail, the aggregates and the publication registry: camelCase, money as integer
 * fen, ratios as integer ppm, ISO dates, UTC instants, no nulls and no floats. What is hashed is the stored text, never
 * a second serialisation.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(KernelJson.module())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EventJson() {}

    public static String write(Object event) {
        return MAPPER.writeValueAsString(event);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** The mapper itself, for the frameworks that want one; it is immutable. */
    public static JsonMapper mapper() {
        return MAPPER;
    }
}
