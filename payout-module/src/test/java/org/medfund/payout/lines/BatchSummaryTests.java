package org.medfund.payout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchId;
import org.medfund.payout.lines.BatchSummary.ByCategory;
import org.medfund.payout.lines.BatchSummary.ByInstitution;

/** The digest that is signed covers every figure that is shown. */
class BatchSummaryTests {

    private static final BatchId BATCH =
            new BatchId(new RegionCode("610900"), LocalDate.of(2026, 2, 13), FundType.EMPLOYEE_POOLED);
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H1");

    /** S3-art11d: the form that is hashed never changes, or no signature could ever be proved again. */
    @Test
    void hasACanonicalForm() {
        assertThat(summary(70, 20, 50).text()).isEqualTo("""
                payout-summary/1
                610900-20260213-310100
                H1|1|70|20|50|0
                H1|OUTPATIENT|1|70
                """);
        assertThat(summary(70, 20, 50).digest())
                .isEqualTo("23df68a781492e8c09b253ea5d2bce503ab3ac0d50fc2cc77cb6d4564b48c1cb");
    }

    @Test
    void changesItsDigestWithAnyFigure() {
        assertThat(summary(70, 20, 50).digest())
                .isNotEqualTo(summary(71, 20, 51).digest())
                .isNotEqualTo(summary(70, 19, 51).digest());
    }

    @Test
    void sumsItsInstitutions() {
        var summary = summary(70, 20, 50);

        assertThat(summary.lineCount()).isEqualTo(1);
        assertThat(summary.linesFen()).isEqualTo(Money.ofFen(70));
        assertThat(summary.payableFen()).isEqualTo(Money.ofFen(50));
    }

    private static BatchSummary summary(long lines, long debitIn, long payable) {
        return new BatchSummary(
                BATCH,
                List.of(new ByInstitution(
                        HOSPITAL, 1, Money.ofFen(lines), Money.ofFen(debitIn), Money.ofFen(payable), Money.ZERO)),
                List.of(new ByCategory(HOSPITAL, CareCategory.OUTPATIENT, 1, Money.ofFen(lines))));
    }
}
