package org.medfund.claims.insurer;

import static org.medfund.claims.person.Input.required;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/** A contract as it is sent; it costs either a sum, or so much for each of so many. Amounts in fen. */
record ContractForm(
        @Nullable RegionCode region,
        @Nullable String number,
        @Nullable String insurer,
        @Nullable String insurance,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long premiumFen,
        @Nullable Long premiumPerHeadFen,
        @Nullable Long heads) {

    private static final int LONGEST = 100;
    private static final long MOST_FEN = 100_000_000_000_000L;
    private static final long MOST_HEADS = 100_000_000L;
    private static final int MOST_YEARS = 10;

    /** @throws Refused naming the field that is missing or wrong */
    InsurerContract contract(UUID id) {
        var first = required("/from", from);
        var last = required("/until", until);
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new Refused(
                    ClaimsError.PERIOD_WRONG,
                    new Violation("/until", "from " + first + ", for at most " + MOST_YEARS + " years", "" + last));
        }
        return new InsurerContract(
                id,
                required("/region", region),
                text("/number", number),
                text("/insurer", insurer),
                type(),
                first,
                last,
                heads,
                premiumPerHeadFen == null ? null : Money.ofFen(premiumPerHeadFen),
                premium());
    }

    private Money premium() {
        if (premiumPerHeadFen == null && heads == null) {
            return Money.ofFen(between("/premiumFen", required("/premiumFen", premiumFen), MOST_FEN));
        }
        if (premiumFen != null) {
            throw wrong("/premiumFen", "none beside a premium for each head");
        }
        var each =
                between("/premiumPerHeadFen", required("/premiumPerHeadFen", premiumPerHeadFen), MOST_FEN / MOST_HEADS);
        return Money.ofFen(each * between("/heads", required("/heads", heads), MOST_HEADS));
    }

    private InsuranceType type() {
        return InsuranceType.ofCode(required("/insurance", insurance))
                .filter(type -> type != InsuranceType.MATERNITY)
                .orElseThrow(() -> wrong("/insurance", "310 or 390"));
    }

    private static long between(String pointer, long value, long most) {
        if (value < 1 || value > most) {
            throw wrong(pointer, "1 to " + most);
        }
        return value;
    }

    private static String text(String pointer, @Nullable String value) {
        var text = required(pointer, value);
        if (text.isBlank() || text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(pointer, "1 to " + LONGEST + " characters of text");
        }
        return text;
    }

    private static Refused wrong(String pointer, String expected) {
        return new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
    }
}
