package org.medfund.claims.person.account;

import static org.medfund.claims.person.Input.required;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Money;
import org.medfund.kernel.Needed;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/** Money that comes in, once under its reference. */
public record CreditForm(
        @Needed @Nullable RegionCode region,
        @Needed @Nullable String reference,
        @Needed @Nullable Money amountFen) {

    /** 100 million yuan: more is a slip of the pen, and far more would not fit a balance. */
    private static final long MOST_FEN = 10_000_000_000L;

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** The same, whole. */
    public record Credit(RegionCode region, String reference, Money amountFen) {}

    /** @throws Refused if something is missing or wrong */
    public Credit checked() {
        var credit = new Credit(
                required("/region", region), required("/reference", reference), required("/amountFen", amountFen));
        require(REFERENCE.matcher(credit.reference()).matches(), "/reference", "1 to 40 letters, digits and -");
        var fen = credit.amountFen().fen();
        require(fen > 0 && fen <= MOST_FEN, "/amountFen", "1 to " + MOST_FEN + " fen");
        return credit;
    }

    private static void require(boolean holds, String pointer, String expected) {
        if (!holds) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
        }
    }
}
