package org.medfund.claims.national.file;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/** 9102: the file itself, as application/octet-stream. */
@Component
class FileDownload implements Transaction {

    private final NationalFiles files;

    FileDownload(NationalFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> codes() {
        return Set.of("9102");
    }

    @Override
    public boolean answersWithAFile() {
        return true;
    }

    @Override
    public Output answer(NationalCall call) {
        var number = call.input().node("fsDownloadIn").text("file_qury_no");
        return Output.file(files.fetch(call.institution(), number));
    }
}
