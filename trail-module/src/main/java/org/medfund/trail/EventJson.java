package org.medfund.trail;

import java.util.function.Function;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.RegionCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The frozen JSON of events, used by the trail, the aggregates and the publication registry: camelCase, money as integer
 * fen, ratios as integer ppm, ISO dates, UTC instants, no nulls and no floats. What is hashed is the stored text, never
 * a second serialisation.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(kernelTypes())
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
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

    private static SimpleModule kernelTypes() {
        var module = new SimpleModule("medfund-kernel");
        text(module, RegionCode.class, RegionCode::value, RegionCode::new);
        text(module, InstitutionCode.class, InstitutionCode::value, InstitutionCode::new);
        text(
                module,
                FundType.class,
                FundType::code,
                code -> FundType.ofCode(code).orElseThrow());
        number(module, Money.class, Money::fen, Money::ofFen);
        number(module, Ratio.class, ratio -> (long) ratio.ppm(), ppm -> Ratio.ofPpm(Math.toIntExact(ppm)));
        return module;
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(type, writer((value, json) -> json.writeString(out.apply(value))));
        module.addDeserializer(type, reader(json -> in.apply(json.getString())));
    }

    private static <T> void number(SimpleModule module, Class<T> type, Function<T, Long> out, Function<Long, T> in) {
        module.addSerializer(
                type, writer((value, json) -> json.writeNumber(out.apply(value).longValue())));
        module.addDeserializer(type, reader(json -> in.apply(json.getLongValue())));
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator json);
    }

    private static <T> ValueSerializer<T> writer(Writer<T> writer) {
        return new ValueSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                writer.write(value, json);
            }
        };
    }

    private static <T> ValueDeserializer<T> reader(Function<JsonParser, T> reader) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return reader.apply(json);
            }
        };
    }
}
