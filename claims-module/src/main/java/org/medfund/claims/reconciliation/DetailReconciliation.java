package org.medfund.claims.reconciliation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.Attachment;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NationalProfile;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.file.NationalFiles;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 3202: compares the file that the institution brought by 9101 with what is stored, and leaves the rows that differ in
 * another one, for 9102 (S3-art12). It changes nothing of what was stated: that is for 3201, or for the lists over REST.
 */
@Component
class DetailReconciliation implements Transaction {

    private final NationalFiles files;
    private final StoredDetails stored;
    private final PolicyBooks books;
    private final Clock clock;

    DetailReconciliation(NationalFiles files, StoredDetails stored, PolicyBooks books, Clock clock) {
        this.files = files;
        this.stored = stored;
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3202");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var range = StatedRange.of(data, Shanghai.dateOf(clock.instant()));
        var theirs = theirs(call, data);
        var ours = stored.of(
                call.institution(),
                range,
                data.text("setl_optins"),
                data.findText("clr_type").orElse(null));
        var book = books.asOf(call.institution().region(), range.until());
        var text = new ResultText(new NationalProfile(book)).write(DetailComparison.compare(ours, theirs));
        return Output.none().node("fileinfo", kept(call, range, text));
    }

    private List<UploadedRow> theirs(NationalCall call, NodeValues data) {
        var archive = files.fetch(call.institution(), data.text("file_qury_no")).content();
        var rows = UploadedText.read(ZipText.unzip(archive));
        require(data, "medfee_sumamt", rows, RowAmounts::medfee);
        require(data, "fund_pay_sumamt", rows, RowAmounts::fund);
        return rows;
    }

    private Row kept(NationalCall call, StatedRange range, String text) {
        var name = "stmt-" + range.from() + "-" + range.until();
        var file = files.keep(call.institution(), new Attachment(name + ".zip", ZipText.zip(name + ".txt", text)));
        return new Row()
                .with("file_qury_no", file.id())
                .with("filename", file.name())
                .with("dld_endtime", file.until());
    }

    /** The file is whole: it adds up to what the call says. */
    private static void require(
            NodeValues data, String field, List<UploadedRow> rows, Function<RowAmounts, Money> part) {
        var sum = Money.sum(rows.stream().map(UploadedRow::amounts).map(part));
        if (!sum.equals(data.money(field))) {
            throw new Refused(ClaimsError.FILE_WRONG, new Violation("/input/data/" + field, "文件合计 " + sum, "其他"));
        }
    }
}
