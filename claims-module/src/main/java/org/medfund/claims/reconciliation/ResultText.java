package org.medfund.claims.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.NationalProfile;

/**
 * Writes what differs, a row a line: psn_no, mdtrt_id, setl_id, msgid, stmt_rslt, refd_setl_flag, memo; by region also
 * medfee_sumamt, fund_pay_sumamt and acct_pay, and then exp_content. Of what only the centre has, visit and settlement stay
 * empty, and msgid is what 2601 takes as omsgid; its amounts are the centre's, as where they differ.
 */
final class ResultText {

    private static final String ABSENT = "null";

    private final NationalProfile profile;

    ResultText(NationalProfile profile) {
        this.profile = profile;
    }

    String write(List<DifferingRow> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(DifferingRow row) {
        return cells(row)
                .limit(profile.detailColumns())
                .map(cell -> cell == null ? ABSENT : cell)
                .collect(Collectors.joining("\t", "", "\n"));
    }

    private Stream<@Nullable String> cells(DifferingRow row) {
        var ours = Optional.ofNullable(row.ours());
        var theirs = Optional.ofNullable(row.theirs());
        var amounts = ours.map(StoredRow::amounts)
                .or(() -> theirs.map(UploadedRow::amounts))
                .orElseThrow();
        var refund = ours.map(StoredRow::refund)
                .or(() -> theirs.map(UploadedRow::refund))
                .orElseThrow();
        return Stream.of(
                ours.map(StoredRow::psnNo)
                        .or(() -> theirs.map(UploadedRow::psnNo))
                        .orElse(null),
                theirs.map(UploadedRow::mdtrtId).orElse(null),
                theirs.map(UploadedRow::setlId).orElse(null),
                ours.map(StoredRow::msgid).orElse(null),
                row.verdict().code(profile.statementResults()),
                refund ? "1" : "0",
                row.verdict().text(),
                amounts.medfee().toString(),
                amounts.fund().toString(),
                amounts.account().toString(),
                null);
    }
}
