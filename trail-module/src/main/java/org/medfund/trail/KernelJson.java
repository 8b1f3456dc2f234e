package org.medfund.trail;

import java.util.function.Function;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON of the kernel's types, the same in events and over HTTP: codes as text, money as integer fen, ratios as integer
 * ppm. A number that is not an integer, or a text that is not the code's, is refused and never bent into shape.
 */
public final class KernelJson {

    private KernelJson() {}

    public static SimpleModule module() {
        var module = new SimpleModule("medfund-kernel");
        text(module, RegionCode.class, RegionCode::value, RegionCode::new);
        text(module, InstitutionCode.class, InstitutionCode::value, InstitutionCode::new);
        text(module, FundType.class, FundType::code, KernelJson::fund);
        number(module, Money.class, Money::fen, Money::ofFen);
        number(module, Ratio.class, ratio -> (long) ratio.ppm(), ppm -> Ratio.ofPpm(Math.toIntExact(ppm)));
        number(module, Quantity.class, Quantity::tenThousandths, Quantity::new);
        number(module, UnitPrice.class, UnitPrice::millionthYuan, UnitPrice::new);
        return module;
    }

    private static FundType fund(String code) {
        return FundType.ofCode(code).orElseThrow(() -> new IllegalArgumentException("no fund has this code"));
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(type, writer((value, json) -> json.writeString(out.apply(value))));
        module.addDeserializer(type, reader(type, JsonToken.VALUE_STRING, json -> in.apply(json.getString())));
    }

    private static <T> void number(SimpleModule module, Class<T> type, Function<T, Long> out, Function<Long, T> in) {
        module.addSerializer(
                type, writer((value, json) -> json.writeNumber(out.apply(value).longValue())));
        module.addDeserializer(type, reader(type, JsonToken.VALUE_NUMBER_INT, json -> in.apply(json.getLongValue())));
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

    private static <T> ValueDeserializer<T> reader(Class<T> type, JsonToken token, Function<JsonParser, T> reader) {
        return new ValueDeserializer<>() {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                if (json.currentToken() != token) {
                    return context.reportInputMismatch(type, "%s is written as %s", type.getSimpleName(), token);
                }
                try {
                    return reader.apply(json);
                } catch (IllegalArgumentException | ArithmeticException e) {
                    return context.reportInputMismatch(type, "%s", e.getMessage());
                }
            }
        };
    }
}
