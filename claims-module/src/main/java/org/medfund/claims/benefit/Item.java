package org.medfund.claims.benefit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.ItemKind;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.UnitPrice;
import org.medfund.trail.EventJson;

/**
 * An item of a catalogue.
 *
 * @param fee    its class as decided, A, B or C; null where the catalogue does not say
 * @param own    what the patient first pays by its class
 * @param until  the last day on which the catalogue has it; null for no end (S4-C5a)
 * @param kind   the payment rule of its kind; null where none is decided (S4-C5c)
 * @param limits the most that is paid for one unit by class of institution: its price limit or its payment standard
 */
record Item(
        @Nullable Figure fee,
        Ratio own,
        int minLevel,
        @Nullable LocalDate until,
        @Nullable Figure kind,
        Map<InstitutionClass, Limit> limits) {

    private static final String FULLY_SELF_PAID = "C";

    record Limit(Figure figure, UnitPrice price) {

        BenefitRule rule() {
            return figure.topic().equals(BenefitTopics.PAYMENT_STANDARD)
                    ? BenefitRule.PAYMENT_STANDARD
                    : BenefitRule.OVER_LIMIT;
        }

        static Limit lower(Limit one, Limit other) {
            return other.price.millionthYuan() < one.price.millionthYuan() ? other : one;
        }
    }

    /** Why the fund takes no part, and the figure that says so. */
    record Outside(BenefitRule rule, @Nullable Figure figure) {}

    static Item of(Figures figures, String code, String json) {
        var text = EventJson.read(json, Text.class);
        var first = text.firstPercent() == null ? Ratio.ZERO : Ratio.ofPercent(text.firstPercent());
        var minLevel = text.minLevel() == null ? 0 : text.minLevel();
        var kind = text.kind() == null
                ? null
                : figures.find(
                        BenefitTopics.KIND, Item::noneOrPercent, text.kind().name());
        return new Item(text.figure(code), first, minLevel, text.until(), kind, limits(figures, code));
    }

    /** Empty if it is paid. */
    Optional<Outside> outside(String code, InstitutionClass institution, LocalDate date) {
        if (until != null && date.isAfter(until)) {
            return Optional.of(new Outside(
                    BenefitRule.ENDED, new Figure(PolicyTopics.CATALOGUE_ITEMS, code, until.toString(), false, 0)));
        }
        if (kind != null && kind.is(BenefitTopics.NONE)) {
            return Optional.of(new Outside(BenefitRule.KIND_OUTSIDE, kind));
        }
        var paid = fee != null && !fee.is(FULLY_SELF_PAID) && level(institution) >= minLevel;
        return paid ? Optional.empty() : Optional.of(new Outside(BenefitRule.OUTSIDE, fee));
    }

    /** What the patient first pays: by the rule of its kind, else by its class. */
    Ratio first() {
        return kind == null ? own : kind.ratio();
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

    private static long noneOrPercent(String text) {
        return text.equals(BenefitTopics.NONE) ? 0 : Figure.PERCENT.applyAsLong(text);
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
        var standard = figures.find(BenefitTopics.PAYMENT_STANDARD, Figure.WORD, code);
        for (var institution : InstitutionClass.values()) {
            var figure =
                    figures.find(BenefitTopics.ITEM_LIMIT, Figure.WORD, Keys.orAny(code + "/", institution.name()));
            if (figure != null) {
                limits.put(institution, limit(figure));
            }
            if (standard != null) {
                limits.merge(institution, limit(standard), Limit::lower);
            }
        }
        return limits;
    }

    private static Limit limit(Figure figure) {
        return new Limit(figure, UnitPrice.of(new BigDecimal(figure.text())));
    }

    /** The value of a catalogue entry; the rest of it is for the review. */
    private record Text(
            @JsonProperty("class") @Nullable String fee,
            @Nullable String firstPercent,
            @Nullable Integer minLevel,
            @Nullable Boolean assumed,
            @Nullable ItemKind kind,
            @Nullable LocalDate until) {

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
