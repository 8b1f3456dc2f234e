package org.medfund.claims.intake;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.medfund.claims.SettlementsRecorded;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Sha256;

/**
 * The rows of one region that are stored together and told to the neighbours by one thin event.
 *
 * @param id     its identifier
 * @param region the payer region
 * @param rows   at least one, ordered by business date and id as their digest is
 */
record Chunk(UUID id, RegionCode region, List<Sealed> rows) {

    private static final Comparator<SettlementRow> DIGEST_ORDER =
            Comparator.comparing(SettlementRow::businessDate).thenComparing(SettlementRow::id);

    Chunk {
        rows = rows.stream()
                .sorted(Comparator.comparing(Sealed::row, DIGEST_ORDER))
                .toList();
    }

    /** What the trail holds of these rows. */
    SettlementsRecorded event() {
        return new SettlementsRecorded(
                id,
                region,
                rows.getFirst().row().businessDate(),
                rows.getLast().row().businessDate(),
                rows.size(),
                Money.sum(rows.stream().map(each -> each.amounts().medfee())),
                Money.sum(rows.stream().map(each -> each.amounts().fundSum())),
                digest());
    }

    private String digest() {
        var digest = Sha256.digest();
        rows.forEach(each -> digest.update(each.digest()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
