package org.medfund.conformance;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The answer's envelope (1.2). */
final class EnvelopeCheck {

    private static final int OK = 200;
    private static final int LONGEST_ID = 30;
    private static final int LONGEST_MESSAGE = 200;
    private static final String INFCODE = "infcode";
    private static final String HTTP = "HTTP status";

    private EnvelopeCheck() {}

    /** Whether there is no output that could be looked at. */
    static boolean isFatal(Finding finding) {
        return finding.field().equals(INFCODE) || finding.field().equals(HTTP);
    }

    static void check(Step step, Reply reply, List<Finding> findings) {
        var envelope = reply.envelope();
        if (reply.status() != OK || envelope.isMissingNode()) {
            findings.add(new Finding(HTTP, "200 with an envelope", Integer.toString(reply.status())));
            return;
        }
        var infcode = text(envelope, INFCODE);
        var message = text(envelope, "err_msg");
        if (!infcode.equals(step.infcode())) {
            findings.add(new Finding(INFCODE, step.infcode(), (infcode + " " + message).strip()));
        }
        if (!envelope.has("inf_refmsgid") || text(envelope, "inf_refmsgid").length() > LONGEST_ID) {
            findings.add(new Finding("inf_refmsgid", "at most 30 characters", text(envelope, "inf_refmsgid")));
        }
        if (message.length() > LONGEST_MESSAGE
                || (message.isEmpty() && !step.infcode().equals("0"))) {
            findings.add(new Finding("err_msg", "1 to 200 characters", message));
        }
    }

    private static String text(JsonNode envelope, String field) {
        var value = envelope.path(field);
        return value.isMissingNode() || value.isNull() ? "" : Recorded.plain(value);
    }
}
