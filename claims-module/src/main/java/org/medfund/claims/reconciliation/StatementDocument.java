package org.medfund.claims.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;

/**
 * A statement as it is shown; amounts in fen.
 *
 * @param agreed rows that agree, once details were compared
 * @param waiting the three lists, once details were compared
 */
record StatementDocument(
        String id,
        String region,
        String institution,
        LocalDate date,
        int revision,
        StatementState state,
        List<GroupView> groups,
        @Nullable Long agreed,
        @Nullable Waiting waiting,
        List<ConfirmationView> confirmations) {

    /** Both sides of a group. */
    record GroupView(String insutype, String clrType, boolean equal, Side ours, Side theirs) {

        static GroupView of(ComparedGroup group) {
            return new GroupView(
                    group.group().insutype(),
                    group.group().clrType(),
                    group.isEqual(),
                    Side.of(group.ours()),
                    Side.of(group.theirs()));
        }
    }

    /** One side of a group. */
    record Side(long medfeeFen, long fundFen, long accountFen, long count) {

        static Side of(Totals totals) {
            return new Side(
                    totals.medfee().fen(), totals.fund().fen(), totals.account().fen(), totals.count());
        }
    }

    /** The three lists (S3-art12). */
    record Waiting(List<RowView> onlyOurs, List<RowView> onlyTheirs, List<RowView> different) {

        static Waiting of(List<ComparedRow> rows) {
            return new Waiting(
                    list(rows, ComparedRow.Verdict.ONLY_OURS),
                    list(rows, ComparedRow.Verdict.ONLY_THEIRS),
                    list(rows, ComparedRow.Verdict.DIFFERENT));
        }

        private static List<RowView> list(List<ComparedRow> rows, ComparedRow.Verdict verdict) {
            return rows.stream()
                    .filter(row -> row.verdict() == verdict)
                    .map(RowView::of)
                    .toList();
        }
    }

    /** One row of a list; a side that does not have it is absent. */
    record RowView(
            @Nullable String settlement,
            @Nullable String medinsSetlId,
            @Nullable String setlId,
            @Nullable Amounts ours,
            @Nullable Amounts theirs) {

        static RowView of(ComparedRow row) {
            var ours = row.ours();
            var theirs = row.theirs();
            return new RowView(
                    ours == null ? null : Ids.text(ours.id()),
                    ours != null ? ours.medinsSetlId() : theirs == null ? null : theirs.medinsSetlId(),
                    ours != null ? ours.setlId() : theirs == null ? null : theirs.setlId(),
                    ours == null ? null : Amounts.of(ours.amounts()),
                    theirs == null ? null : Amounts.of(theirs.amounts()));
        }
    }

    /** What both sides compare. */
    record Amounts(long medfeeFen, long fundFen, long accountFen) {

        static Amounts of(RowAmounts amounts) {
            return new Amounts(
                    amounts.medfee().fen(),
                    amounts.fund().fen(),
                    amounts.account().fen());
        }
    }

    /** Who confirmed. */
    record ConfirmationView(String side, String personId, Instant at) {

        static ConfirmationView of(Confirmations.Confirmation confirmation) {
            return new ConfirmationView(
                    confirmation.side().name(),
                    confirmation.actor().personId(),
                    confirmation.at().toInstant());
        }
    }

    static StatementDocument of(
            Statement statement,
            List<ComparedGroup> groups,
            List<ComparedRow> rows,
            List<Confirmations.Confirmation> confirmations) {
        var compared = !rows.isEmpty();
        return new StatementDocument(
                Ids.text(statement.id()),
                statement.region().value(),
                statement.institution().value(),
                statement.date(),
                statement.revision(),
                statement.state(),
                groups.stream().map(GroupView::of).toList(),
                compared
                        ? rows.stream()
                                .filter(row -> row.verdict() == ComparedRow.Verdict.AGREED)
                                .count()
                        : null,
                compared ? Waiting.of(rows) : null,
                confirmations.stream().map(ConfirmationView::of).toList());
    }
}
