package org.medfund.conformance;

import java.util.List;

/** The answer of 9102: a ZIP with a file of rows, or of none when all agrees (3.8, 3.9). */
final class DownloadedFile {

    private static final int OK = 200;
    private static final int COLUMNS = 7;

    private DownloadedFile() {}

    static void check(Reply reply, List<Finding> findings) {
        var text = Zip.firstText(reply.body());
        if (reply.status() != OK || text.isEmpty()) {
            findings.add(new Finding(
                    "file", "a ZIP with a text file", reply.status() + " " + reply.body().length + " bytes"));
            return;
        }
        text.orElseThrow()
                .lines()
                .filter(line -> !line.isBlank() && line.split("\t", -1).length < COLUMNS)
                .forEach(line -> findings.add(new Finding("file", COLUMNS + " columns or more", line)));
    }
}
