package org.medfund.payout.lines;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.RatioVersion;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.Refused;

/**
 * What a region's policy of one business date says about daily payouts (S0-2.1f, S3-art11a, S3-art6).
 *
 * @param date the Shanghai business date of the settlements
 * @param book the policy in force on it
 */
record DayPolicy(LocalDate date, PolicyBook book) {

    /** What is paid where nothing is decided: the basic pooled funds (S0-1.2b). Everything else is a region's choice. */
    private static final Set<FundType> BASIC =
            Set.of(FundType.EMPLOYEE_POOLED, FundType.RESIDENT_POOLED, FundType.MATERNITY);

    private static final String ON = "on";
    private static final String ACCOUNT_VERSION = "account-in-full";

    /** A ratio that a line may take. */
    record RatioRow(
            LocalDate date, FundType fund, CareCategory care, InstitutionClass institutions, RatioVersion decided) {}

    /** What is paid daily of a fund, in a category of care; the rest goes the way of the month. */
    record ScopeRow(LocalDate date, FundType fund, CareCategory care) {}

    /** The funds and categories that are paid daily (S0-1.2c, S3-art6). */
    Stream<ScopeRow> scope() {
        return Arrays.stream(FundType.values())
                .flatMap(fund -> Arrays.stream(CareCategory.values())
                        .filter(care -> isInScope(fund, care))
                        .map(care -> new ScopeRow(date, fund, care)));
    }

    /** What is decided of the category holds before what is decided of the whole fund. */
    private boolean isInScope(FundType fund, CareCategory care) {
        return book.find(PolicyTopics.PAYOUT_SCOPE, fund.code() + "/" + care)
                .or(() -> book.find(PolicyTopics.PAYOUT_SCOPE, fund.code()))
                .map(ON::equals)
                .orElse(BASIC.contains(fund));
    }

    /** Every ratio that is decided for what is in scope; where none is decided there is no row, and the line waits. */
    Stream<RatioRow> ratios() {
        return scope().flatMap(in -> Arrays.stream(InstitutionClass.values())
                .flatMap(institutions -> ratio(in.fund(), in.care(), institutions).stream()));
    }

    private Optional<RatioRow> ratio(FundType fund, CareCategory care, InstitutionClass institutions) {
        return decided(fund, care, institutions).map(decided -> new RatioRow(date, fund, care, institutions, decided));
    }

    /** The personal account is the person's own money: what was spent from it is paid in full. */
    private Optional<RatioVersion> decided(FundType fund, CareCategory care, InstitutionClass institutions) {
        if (fund == FundType.EMPLOYEE_ACCOUNT) {
            return Optional.of(new RatioVersion(Ratio.ONE, ACCOUNT_VERSION));
        }
        try {
            return Optional.of(book.payoutRatioVersion(fund, care, institutions));
        } catch (Refused undecided) {
            return Optional.empty();
        }
    }

    /** @throws Refused if the region has not decided */
    ReviewMode reviewMode() {
        return ReviewMode.valueOf(book.require(PolicyTopics.REVIEW_MODE, PolicyTopics.ANY));
    }

    /** Whether care of persons insured elsewhere is paid daily: first what is local, then the rest (S0-1.2e, S3-art7). */
    boolean elsewherePaid() {
        return book.find(PolicyTopics.PAYOUT_ELSEWHERE, PolicyTopics.ANY)
                .map(ON::equals)
                .orElse(false);
    }
}
