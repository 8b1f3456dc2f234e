package org.medfund.payout.lines;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Sha256;
import org.medfund.payout.BatchId;

/**
 * The daily payout summary of one batch (日拨付业务拨付汇总表, S3-art11b). It is what is signed: its digest is computed from
 * the very rows that are shown, so whoever is shown anything else signs in vain (S3-art11d).
 *
 * @param batch        the batch
 * @param institutions one row an institution, by code
 * @param categories   one row an institution and category of care, by code and name
 */
public record BatchSummary(BatchId batch, List<ByInstitution> institutions, List<ByCategory> categories) {

    /** What an institution gets: {@code lines - debitIn = payable - debitOut}. */
    public record ByInstitution(
            InstitutionCode institution,
            long lineCount,
            Money linesFen,
            Money debitInFen,
            Money payableFen,
            Money debitOutFen) {

        private String text() {
            return String.join(
                    "|",
                    institution.value(),
                    Long.toString(lineCount),
                    Long.toString(linesFen.fen()),
                    Long.toString(debitInFen.fen()),
                    Long.toString(payableFen.fen()),
                    Long.toString(debitOutFen.fen()));
        }
    }

    /** Its lines by category of care (S0-1.2d). */
    public record ByCategory(InstitutionCode institution, CareCategory careCategory, long lineCount, Money linesFen) {

        private String text() {
            return String.join(
                    "|",
                    institution.value(),
                    careCategory.name(),
                    Long.toString(lineCount),
                    Long.toString(linesFen.fen()));
        }
    }

    public BatchSummary {
        institutions = List.copyOf(institutions);
        categories = List.copyOf(categories);
    }

    public int lineCount() {
        return Math.toIntExact(
                institutions.stream().mapToLong(ByInstitution::lineCount).sum());
    }

    public Money linesFen() {
        return Money.sum(institutions.stream().map(ByInstitution::linesFen));
    }

    public Money payableFen() {
        return Money.sum(institutions.stream().map(ByInstitution::payableFen));
    }

    /** SHA-256 in hex over the lines of {@link #text()}. */
    public String digest() {
        return HexFormat.of().formatHex(Sha256.of(text().getBytes(StandardCharsets.UTF_8)));
    }

    /** The canonical form: the batch, its institutions, its categories; fields by bars, rows by line feeds. */
    String text() {
        var text = new StringJoiner("\n", "", "\n");
        text.add("payout-summary/1").add(batch.toString());
        institutions.forEach(row -> text.add(row.text()));
        categories.forEach(row -> text.add(row.text()));
        return text.toString();
    }
}
