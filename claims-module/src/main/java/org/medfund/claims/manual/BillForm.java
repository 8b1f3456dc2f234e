package org.medfund.claims.manual;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.visit.FeeRules;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitFee;
import org.medfund.institutions.Institution;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;
import org.medfund.kernel.Violation;

/** A bill as an institution sends it; insurance and medical type by their codes, amounts in fen. */
record BillForm(
        @Nullable String invoice,
        @Nullable String person,
        @Nullable String insurance,
        @Nullable RegionCode insuredRegion,
        @Nullable String medType,
        @Nullable Boolean stay,
        @Nullable Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable String disease,
        @Nullable Boolean emergency,
        @Nullable List<LineForm> lines) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,50}");
    private static final int MOST_LINES = 5_000;

    /** A line of it; the quantity in 0.0001 and the price of one in 0.000001 yuan. */
    record LineForm(
            @Nullable String serial,
            @Nullable String item,
            @Nullable Long amountFen,
            @Nullable Long quantityE4,
            @Nullable Long priceE6,
            @Nullable Instant occurredAt) {

        VisitFee fee(String at) {
            return new VisitFee(
                    code(at + "/serial", serial),
                    "",
                    code(at + "/item", item),
                    null,
                    Money.ofFen(required(at + "/amountFen", amountFen)),
                    exact(at + "/quantityE4", () -> new Quantity(required(at + "/quantityE4", quantityE4))),
                    exact(at + "/priceE6", () -> new UnitPrice(required(at + "/priceE6", priceE6))),
                    required(at + "/occurredAt", occurredAt),
                    false,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }

    /** @throws Refused naming the field that is missing or wrong */
    SelfPaidBill bill(UUID id, Institution institution) {
        var began = required("/beganAt", beganAt);
        if (endedAt != null && endedAt.isBefore(began)) {
            throw new Refused(
                    ClaimsError.DATES_OUT_OF_ORDER,
                    new Violation("/endedAt", "not before beganAt", endedAt.toString()));
        }
        var visit = new OpenVisit(
                id,
                institution.region(),
                institution.code(),
                subject(),
                insuranceType(),
                required("/insuredRegion", insuredRegion),
                code("/medType", medType),
                Boolean.TRUE.equals(stay),
                began,
                endedAt,
                disease == null ? null : code("/disease", disease),
                null,
                Boolean.TRUE.equals(emergency),
                false,
                fees());
        return new SelfPaidBill(visit, code("/invoice", invoice));
    }

    private UUID subject() {
        var text = required("/person", person);
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong("/person", "a person number");
        }
    }

    private InsuranceType insuranceType() {
        return InsuranceType.ofCode(required("/insurance", insurance))
                .filter(type -> type != InsuranceType.MATERNITY)
                .orElseThrow(() -> wrong("/insurance", "310 or 390"));
    }

    private List<VisitFee> fees() {
        var given = required("/lines", lines);
        if (given.isEmpty() || given.size() > MOST_LINES) {
            throw wrong("/lines", "1 to " + MOST_LINES);
        }
        var fees = IntStream.range(0, given.size())
                .mapToObj(i -> required("/lines/" + i, given.get(i)).fee("/lines/" + i))
                .toList();
        mustAddUp(fees);
        return fees;
    }

    private static <T> T exact(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw wrong(pointer, "a decimal number in range");
        }
    }

    private static String code(String pointer, @Nullable String text) {
        if (!CODE.matcher(required(pointer, text)).matches()) {
            throw wrong(pointer, "1 to 50 letters and digits");
        }
        return required(pointer, text);
    }

    private static Refused wrong(String pointer, String expected) {
        return new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
    }

    /** In the names of this form. */
    private static void mustAddUp(List<VisitFee> fees) {
        try {
            FeeRules.added(List.of(), fees);
        } catch (Refused refused) {
            throw new Refused(
                    refused.errorCode(),
                    refused.violations().stream().map(BillForm::renamed).toList());
        }
    }

    private static Violation renamed(Violation violation) {
        var pointer = violation
                .pointer()
                .replace("/feedetail/", "/lines/")
                .replace("det_item_fee_sumamt", "amountFen")
                .replace("feedetl_sn", "serial");
        var expected = pointer.endsWith("amountFen")
                ? "priceE6 times quantityE4: " + violation.expected()
                : violation.expected();
        return new Violation(pointer, expected, violation.received());
    }
}
