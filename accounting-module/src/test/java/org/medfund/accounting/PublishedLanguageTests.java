package org.medfund.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import medfundtest.Golden;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;

/** The JSON of the published event, for ever. */
class PublishedLanguageTests {

    private static final InstitutionCode HOSPITAL = new InstitutionCode("H61090200017");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 14);

    @Test
    void neverReadsAVoucherThatDoesNotBalance() {
        var json = EventJson.write(posted()).replace("\"creditFen\":27176", "\"creditFen\":27177");
        assertThatThrownBy(() -> EventJson.read(json, VoucherPosted.class))
                .hasStackTraceContaining(
                        "voucher 610900-EMPLOYEE-202602-000017 does not balance: debit 271.76, credit 271.77");
    }

    @Test
    void aLineIsEitherADebitOrACredit() {
        var one = Money.ofFen(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new VoucherLine("1004", one, one, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new VoucherLine("1004", Money.ZERO, Money.ZERO, null));
        assertThatIllegalArgumentException().isThrownBy(() -> VoucherLine.debit("1004", null, one.negated()));
    }

    @Test
    void staysReadableForEver() {
        var json = EventJson.write(posted());
        Golden.assertMatches(VoucherPosted.TYPE + ".v1.json", json);
        assertThat(EventJson.read(json, VoucherPosted.class)).isEqualTo(posted());
        assertThat(posted().businessDate()).isEqualTo(DAY);
    }

    private static VoucherPosted posted() {
        var amount = Money.ofFen(27_176);
        return new VoucherPosted(
                "610900-EMPLOYEE-202602-000017",
                new RegionCode("610900"),
                FundBook.EMPLOYEE,
                FundType.EMPLOYEE_POOLED,
                YearMonth.of(2026, 2),
                17,
                DAY,
                VoucherKind.J3,
                List.of(VoucherLine.debit("1101.01", HOSPITAL, amount), VoucherLine.credit("1004", null, amount)),
                1,
                "J3:01KHE0000000000000000001AB",
                UUID.fromString("019c5a00-0000-7000-8000-000000000001"),
                4711L,
                "610900-20260213-310100",
                LocalDate.of(2026, 2, 13),
                "01KHE0000000000000000001AB",
                "BK000000000042",
                DAY,
                null);
    }
}
