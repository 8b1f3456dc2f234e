package org.medfund.institutions.staff;

import static org.medfund.institutions.input.Input.code;
import static org.medfund.institutions.input.Input.expect;
import static org.medfund.institutions.input.Input.required;
import static org.medfund.institutions.input.Input.text;
import static org.medfund.institutions.input.Input.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Shanghai;

/**
 * Points as a caller sends them; again for the same measure and person they correct, and with 0 points withdraw.
 *
 * @param staff          the person's national code
 * @param measure        the number of the institution's penalty or agreement measure
 * @param madeAt         when that was made
 * @param situation      what the points are for
 * @param responsibility the degree
 * @param points         how many
 * @param reason         why
 */
record PointsForm(
        @Nullable String staff,
        @Nullable String measure,
        @Nullable Instant madeAt,
        @Nullable Situation situation,
        @Nullable Responsibility responsibility,
        @Nullable Integer points,
        @Nullable String reason) {

    /** Acts before 2025 give no points. */
    private static final Instant START = Shanghai.startOf(LocalDate.of(2025, 1, 1));

    /** @throws org.medfund.kernel.Refused naming a missing or wrong field */
    Given checked() {
        var made = time("/madeAt", madeAt);
        expect(!made.isBefore(START), "/madeAt", "from 2025-01-01 on", made);
        var count = required("/points", points);
        expect(count >= 0 && count <= 12, "/points", "0 to 12", count);
        return new Given(
                code("/staff", staff),
                text("/measure", measure),
                made,
                required("/situation", situation),
                required("/responsibility", responsibility),
                count,
                text("/reason", reason));
    }

    /** The same, whole. */
    record Given(
            String staff,
            String measure,
            Instant madeAt,
            Situation situation,
            Responsibility responsibility,
            int points,
            String reason) {}
}
