package org.medfund.claims.national.file;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.Attachment;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 9101: a file, in a part of its own, or in the envelope as Base64 or as an array of bytes. Whose it is says the header; what
 * some senders put in fixmedins_code is not looked at.
 */
@Component
class FileUpload implements Transaction {

    private final NationalFiles files;

    FileUpload(NationalFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> codes() {
        return Set.of("9101");
    }

    @Override
    public Output answer(NationalCall call) {
        var given = call.input().node("fsUploadIn");
        var stored = files.keep(call.institution(), new Attachment(given.text("filename"), content(call, given)));
        return Output.none()
                .with("file_qury_no", stored.id())
                .with("filename", stored.name())
                .with("fixmedins_code", call.institution().code())
                .with("dld_endtime", stored.until());
    }

    private static byte[] content(NationalCall call, NodeValues given) {
        var file = call.file();
        return file != null
                ? file.content()
                : given.findBytes("in")
                        .orElseThrow(() -> new Refused(
                                ClaimsError.WRONG_FIELDS, new Violation("/input/fsUploadIn/in", "文件内容，或file部分", "缺失")));
    }
}
