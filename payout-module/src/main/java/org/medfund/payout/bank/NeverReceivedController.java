package org.medfund.payout.bank;

import java.util.regex.Pattern;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.medfund.payout.instruction.InstructionNumber;
import org.medfund.payout.instruction.KnownInstructions;
import org.medfund.trail.web.Body;
import org.medfund.trail.web.HttpError;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ends an attempt of which the bank has never heard. */
@RestController
@ConditionalOnProperty("medfund.bank.url")
class NeverReceivedController {

    private static final Pattern END_TO_END_ID = Pattern.compile("[0-9A-Z]{26}");

    private final NeverReceived neverReceived;
    private final KnownInstructions instructions;

    NeverReceivedController(NeverReceived neverReceived, KnownInstructions instructions) {
        this.neverReceived = neverReceived;
        this.instructions = instructions;
    }

    @PostMapping("/api/payout-instructions/{id}/never-received")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@PathVariable String id, @RequestBody Attempt attempt, Caller caller) {
        var instruction = InstructionNumber.of(id);
        caller.mustServe(instruction.batch().region());
        var officer = caller.as(Role.FINANCE);
        instructions.mustKnow(instruction);
        neverReceived.declare(instruction, attempt.endToEndId(), officer);
    }

    /** @param endToEndId the attempt, as the officer sees it */
    record Attempt(String endToEndId) {
        Attempt {
            if (!END_TO_END_ID.matcher(Body.required("/endToEndId", endToEndId)).matches()) {
                var wrong = new Violation("/endToEndId", END_TO_END_ID.pattern(), "something else");
                throw new Refused(HttpError.UNREADABLE_BODY, wrong);
            }
        }
    }
}
