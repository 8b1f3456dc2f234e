package org.medfund.institutions.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What every institution must be like, whoever sends it: pure checks that name each wrong field. */
final class RegisterRules {

    private static final Pattern ACCOUNT_NUMBER = Pattern.compile("[A-Za-z0-9]{6,34}");
    private static final Pattern TEXT = Pattern.compile("\\S(?:[^\\p{Cntrl}]{0,198}\\S)?");
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final int MOST_PERIODS = 100;

    private final List<Violation> violations = new ArrayList<>();

    private RegisterRules() {}

    /** @throws Refused naming every wrong field of every institution by its place in the list */
    static void check(List<Institution> list) {
        if (list.isEmpty() || list.size() > InstitutionWriter.MAX_LIST) {
            var size = new Violation("", "1 to " + InstitutionWriter.MAX_LIST + " institutions", "" + list.size());
            throw new Refused(InstitutionsError.LIST_SIZE, size);
        }
        var rules = new RegisterRules();
        for (var i = 0; i < list.size(); i++) {
            rules.institution("/" + i, list.get(i));
        }
        rules.refuse();
        refuseTwice(list);
    }

    static void check(BankAccount account) {
        var rules = new RegisterRules();
        rules.account("", account);
        rules.refuse();
    }

    static void check(Instant effectiveFrom, String reason) {
        var rules = new RegisterRules();
        rules.effective("/effectiveFrom", effectiveFrom);
        rules.text("/reason", reason);
        rules.refuse();
    }

    private void institution(String at, Institution institution) {
        text(at + "/name", institution.name());
        var highest = institution.kind() == InstitutionKind.PHARMACY ? 0 : 3;
        expect(
                institution.level() >= 0 && institution.level() <= highest,
                at + "/level",
                "0 to " + highest,
                institution.level());
        periods(at + "/agreement", institution.agreement());
        account(at + "/bankAccount", institution.account());
    }

    private void periods(String at, List<AgreementPeriod> periods) {
        expect(
                !periods.isEmpty() && periods.size() <= MOST_PERIODS,
                at,
                "1 to " + MOST_PERIODS + " periods",
                periods.size());
        periods.forEach(period -> effective(at, period.effectiveFrom()));
        var times =
                periods.stream().map(AgreementPeriod::effectiveFrom).distinct().count();
        expect(times == periods.size(), at, "one state for each time", "several");
    }

    private void effective(String at, Instant time) {
        var fits =
                !time.isBefore(EARLIEST) && time.isBefore(LATEST) && time.equals(time.truncatedTo(ChronoUnit.MICROS));
        expect(fits, at, "a time from 1990 to 2099, to the microsecond", time);
    }

    private void account(String at, BankAccount account) {
        expect(
                ACCOUNT_NUMBER.matcher(account.number()).matches(),
                at + "/number",
                "6 to 34 letters and digits",
                "other");
        text(at + "/name", account.name());
    }

    private void text(String at, String text) {
        expect(TEXT.matcher(text).matches(), at, "1 to 200 characters, none of control", text.length() + " characters");
    }

    private void expect(boolean holds, String at, String expected, Object received) {
        if (!holds) {
            violations.add(new Violation(at, expected, received.toString()));
        }
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw new Refused(InstitutionsError.INSTITUTION_FIELD, violations);
        }
    }

    private static void refuseTwice(List<Institution> list) {
        var seen = new HashSet<>();
        for (var i = 0; i < list.size(); i++) {
            if (!seen.add(list.get(i).code())) {
                var code = list.get(i).code().value();
                throw new Refused(
                        InstitutionsError.LISTED_TWICE, new Violation("/" + i + "/code", "each code once", code));
            }
        }
    }
}
