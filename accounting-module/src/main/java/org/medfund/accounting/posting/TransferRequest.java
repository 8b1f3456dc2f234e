package org.medfund.accounting.posting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.medfund.trail.web.Body;
import org.medfund.trail.web.HttpError;

/**
 * Money that arrived in the expenditure account (支出户).
 *
 * @param amountFen above zero, in fen
 * @param reference the number of the transfer, unique in the region: entered twice it is booked once
 * @param date      the Shanghai date of arrival
 * @param receipt   which of the permitted receipts it is; absent = {@link Receipt#SPECIAL_ACCOUNT}
 */
record TransferRequest(
        long amountFen,
        String reference,
        LocalDate date,
        @Nullable String receipt) {

    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}./_-]{1,64}");

    TransferRequest {
        if (!REFERENCE.matcher(Body.required("/reference", reference)).matches()) {
            throw new Refused(
                    HttpError.UNREADABLE_BODY,
                    new Violation("/reference", "1 to 64 letters, digits and . / _ -", "something else"));
        }
        Body.required("/date", date);
    }

    /** @throws org.medfund.kernel.Refused if the expenditure account must not receive it */
    Receipt kind() {
        return receipt == null ? Receipt.SPECIAL_ACCOUNT : Receipt.of(receipt);
    }
}
