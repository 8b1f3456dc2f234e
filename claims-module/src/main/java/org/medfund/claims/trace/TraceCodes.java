package org.medfund.claims.trace;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.settlement.FeeLine;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * Takes in the codes that come with a settlement itself. A line's codes come together: of packs that were not split, one each.
 */
@Component
public class TraceCodes {

    private final TraceRows rows;
    private final TraceKeeping keeping;
    private final InstitutionRegister register;
    private final PolicyBooks books;

    TraceCodes(TraceRows rows, TraceKeeping keeping, InstitutionRegister register, PolicyBooks books) {
        this.rows = rows;
        this.keeping = keeping;
        this.register = register;
        this.books = books;
    }

    /**
     * Records the codes of a stored settlement; when they are all that it needs, that is told at once. A line whose codes came
     * before is left as it is, so that a copy of the message sells nothing twice.
     *
     * @throws Refused for a line that the settlement does not have, a code that is none, or a pack that is sold already
     */
    public void record(UUID settlementId, List<GivenCode> codes, Actor actor) {
        rows.lockSettlement(settlementId);
        var recorded = rows.linesWithCodes(settlementId);
        var settlement = rows.settlement(settlementId).orElseThrow();
        var institution = register.find(settlement.institution()).orElseThrow();
        var lines = settlement.lines().stream().collect(Collectors.toMap(FeeLine::serial, line -> line, (a, b) -> a));
        var reports = codes.stream().collect(Collectors.groupingBy(GivenCode::feeSerial)).entrySet().stream()
                .filter(given -> !recorded.contains(given.getKey()))
                .map(given -> report(settlement, line(lines, given.getKey()), given.getValue()))
                .toList();
        keeping.record(TraceRows.Kind.SALE, institution, reports, actor);
    }

    private SaleReport report(TracedSettlement settlement, FeeLine line, List<GivenCode> codes) {
        var book = books.asOf(settlement.region(), settlement.businessDate());
        var pack = CatalogueDrug.find(line.itemCode(), book)
                .map(CatalogueDrug::pack)
                .orElse(null);
        var sale = new Sale(
                line.itemCode(),
                codes.stream().anyMatch(GivenCode::split),
                line.quantity(),
                pack,
                codes.stream().map(GivenCode::code).toList());
        return new SaleReport(settlement, sale, line.itemCode(), null, null, line.serial(), line.occurredAt());
    }

    private static FeeLine line(Map<String, FeeLine> lines, String serial) {
        var line = lines.get(serial);
        if (line == null) {
            throw new Refused(
                    ClaimsError.DRUG_NOT_SETTLED, new Violation("/drug_trac_info/feedetl_sn", "本次结算的费用明细流水号", "其他"));
        }
        return line;
    }
}
