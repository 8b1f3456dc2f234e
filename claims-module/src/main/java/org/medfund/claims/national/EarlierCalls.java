package org.medfund.claims.national;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Earlier messages of an institution whose outcome it does not know (2601). */
@Component
public class EarlierCalls {

    private final CallLog log;

    EarlierCalls(CallLog log) {
        this.log = log;
    }

    /**
     * What an earlier message was answered; if it did not come yet, it never will: whoever comes first, the message or this
     * question, takes its key. Only for transactions whose effect is committed with their answer.
     *
     * @param call   who asks; only its institution's own messages are found
     * @param infno  what the earlier message called
     * @param msgid  its id
     * @return its output, or empty if nothing comes of it any more
     */
    public Optional<JsonNode> outputOrNever(NationalCall call, String infno, String msgid) {
        var institution = call.institution();
        var key = new CallKey(institution.code(), infno, msgid);
        return log.forestall(key, institution.region())
                ? Optional.empty()
                : log.find(key).flatMap(NationalJson::object).map(answer -> answer.path("output"));
    }
}
