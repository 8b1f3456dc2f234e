package org.medfund.payout.bank;

import org.medfund.kernel.Caller;
import org.medfund.kernel.Role;
import org.medfund.payout.instruction.InstructionNumber;
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

    private final NeverReceived neverReceived;

    NeverReceivedController(NeverReceived neverReceived) {
        this.neverReceived = neverReceived;
    }

    @PostMapping("/api/payout-instructions/{id}/never-received")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@PathVariable String id, @RequestBody Attempt attempt, Caller caller) {
        var instruction = InstructionNumber.of(id);
        caller.mustServe(instruction.batch().region());
        neverReceived.declare(instruction, attempt.endToEndId(), caller.as(Role.FINANCE));
    }

    /** @param endToEndId the attempt, as the officer sees it */
    record Attempt(String endToEndId) {}
}
