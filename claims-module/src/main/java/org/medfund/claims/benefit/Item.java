package org.medfund.claims.benefit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.UnitPrice;
import org.medfund.trail.EventJson;

/**
 * An item of a catalogue.
 *
 * @param fee    its class as decided, A, B or C; null where the catalogue does not say
 * @param first  what the patient first pays
 * @param limits the price limit of one unit by class of institution
 */
record Item(@Nullable Figure fee, Ratio first, int minLevel, Map<InstitutionClass, Limit> limits) {

    private static final String FULLY_SELF_PAID = "C";

    record Limit(Figure figure, UnitPrice price) {}

    static Item of(Figures figures, String code, String json) {
        var text = EventJson.read(json, Text.class);
        var first = text.firstPercent() == null ? Ratio.ZERO : Ratio.ofPercent(text.firstPercent());
        var minLevel = text.minLevel() == null ? 0 : text.minLevel();
        return new Item(text.figure(code), first, minLevel, limits(figures, code));
    }

    boolean isPaidAt(InstitutionClass institution) {
        return fee != null && !fee.is(FULLY_SELF_PAID) && level(institution) >= minLevel;
    }

    /** A, B or C; null where the catalogue does not say. */
    @Nullable
    String feeClass() {
        return fee == null ? null : fee.text().substring(0, 1);
    }

    @Nullable
    Limit limit(InstitutionClass institution) {
        return limits.get(institution);
    }

    private static int level(InstitutionClass institution) {
        return switch (institution) {
            case LEVEL_3 -> 3;
            case LEVEL_2 -> 2;
            case LEVEL_1 -> 1;
            case UNGRADED, PHARMACY -> 0;
        };
    }

    private static Map<InstitutionClass, Limit> limits(Figures figures, String code) {
        var limits = new EnumMap<InstitutionClass, Limit>(InstitutionClass.class);
        for (var institution : InstitutionClass.values()) {
            var figure =
                    figures.find(BenefitTopics.ITEM_LIMIT, Figure.WORD, Keys.orAny(code + "/", institution.name()));
            if (figure != null) {
                limits.put(institution, new Limit(figure, UnitPrice.of(new BigDecimal(figure.text()))));
            }
        }
        return limits;
    }

    /** The value of a catalogue entry; the rest of it is for the review. */
    private record Text(
            @JsonProperty("class") @Nullable String fee,
            @Nullable String firstPercent,
            @Nullable Integer minLevel,
            @Nullable Boolean assumed) {

        @Nullable
        Figure figure(String code) {
            return fee == null
                    ? null
                    : new Figure(PolicyTopics.CATALOGUE_ITEMS, code, shown(), Boolean.TRUE.equals(assumed), 0);
        }

        private String shown() {
            return firstPercent == null ? String.valueOf(fee) : fee + " " + firstPercent + " %";
        }
    }
}
