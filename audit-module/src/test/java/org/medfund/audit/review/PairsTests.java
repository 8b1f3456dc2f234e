package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.FoundFindings;
import org.medfund.audit.Planted;
import org.springframework.beans.factory.annotation.Autowired;

/** Which settlements of one person are judged side by side: within a chunk, across chunks, regions and reversals. */
@AuditTest
class PairsTests {

    private static final String DUPLICATE = "duplicate-settlement";
    private static final String OVERLAP = "overlapping-stays";

    @Autowired
    Planted planted;

    @Autowired
    FoundFindings found;

    @Test
    void findsADuplicateWithinAChunkAtTheLaterOne() {
        var first = new Bill().person("D1");
        var second = new Bill().person("D1");
        planted.reviewed("640100", second, first);
        assertThat(found.rules(first)).isEmpty();
        assertThat(found.rules(second)).containsExactly(DUPLICATE);
    }

    @Test
    void findsADuplicateInALaterChunkAtTheLaterOneWhateverItsId() {
        var late = new Bill().person("D2");
        var early = new Bill().person("D2");
        planted.reviewed("640200", early);
        planted.reviewed("640200", late);
        assertThat(found.rules(early)).isEmpty();
        assertThat(found.rules(late)).containsExactly(DUPLICATE);
    }

    @Test
    void findsADuplicateBetweenChunksThatAreReviewedAtOnce() {
        var late = new Bill().person("D3");
        var early = new Bill().person("D3");
        planted.recorded("640300", early);
        planted.reviewed("640300", late);
        assertThat(found.rules(early)).isEmpty();
        assertThat(found.rules(late)).containsExactly(DUPLICATE);
    }

    @Test
    void makesOneFindingOfManyDuplicates() {
        var third = new Bill().person("D4");
        planted.reviewed("640400", new Bill().person("D4"), new Bill().person("D4"));
        planted.reviewed("640400", third);
        assertThat(found.rules(third)).containsExactly(DUPLICATE);
    }

    @Test
    void takesTheSameBillOfAnotherPersonForAnother() {
        var other = new Bill().person("D5");
        other.insuredRegion = "110000";
        planted.reviewed("640500", new Bill().person("D5"), new Bill().person("D6"), other);
        assertThat(found.rules(other)).isEmpty();
    }

    @Test
    void forgetsWhatWasReversed() {
        var wrong = new Bill().person("D7");
        var right = new Bill().person("D7");
        planted.reviewed("640600", wrong);
        planted.reviewed("640600", wrong.reversal());
        planted.reviewed("640600", right);
        assertThat(found.rules(right)).isEmpty();
    }

    @Test
    void neverTakesAReversalForADuplicateOfAnother() {
        var first = new Bill().person("D8");
        var again = first.reversal();
        planted.reviewed("640700", first);
        var chunk = planted.reviewed("640700", again, first.reversal());
        assertThat(found.rules(chunk)).isEmpty();
    }

    @Test
    void findsOverlappingStaysAcrossChunksDatesAndRegions() {
        var first =
                Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00").person("S1");
        var second =
                Bill.stay("H2", "2026-02-03T10:00:00", "2026-02-09T10:00:00").person("S1");
        second.insuredRegion = "640800";
        planted.reviewed("640800", first);
        planted.reviewed("640900", second);
        assertThat(found.rules(second)).containsExactly(OVERLAP);
        assertThat(found.rules(first)).isEmpty();
    }

    @Test
    void findsAShortStayWithinALongOneThatWasSettledLater() {
        var within =
                Bill.stay("H2", "2026-02-03T10:00:00", "2026-02-04T10:00:00").person("S2");
        var around =
                Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-20T10:00:00").person("S2");
        planted.reviewed("641000", within);
        planted.reviewed("641000", around);
        assertThat(found.rules(around)).containsExactly(OVERLAP);
    }

    @Test
    void takesATransferOnTheSameDayForNoOverlap() {
        var first =
                Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00").person("S3");
        var second =
                Bill.stay("H2", "2026-02-05T10:00:00", "2026-02-09T10:00:00").person("S3");
        var chunk = planted.reviewed("641100", first, second);
        assertThat(found.rules(chunk)).isEmpty();
    }

    @Test
    void forgetsAStayThatWasReversed() {
        var first =
                Bill.stay("H1", "2026-02-01T10:00:00", "2026-02-05T10:00:00").person("S4");
        var second =
                Bill.stay("H2", "2026-02-03T10:00:00", "2026-02-09T10:00:00").person("S4");
        planted.reviewed("641200", first, first.reversal());
        planted.reviewed("641200", second);
        assertThat(found.rules(second)).isEmpty();
    }
}
