package org.medfund.trail.seal;

import org.medfund.kernel.AccessError;
import org.medfund.kernel.Refused;
import org.medfund.trail.Checkpoint;
import org.medfund.trail.Seal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the last checkpoint as it was signed; it says nothing but a count and a hash. */
@RestController
class CheckpointController {

    private final Seal seal;

    CheckpointController(Seal seal) {
        this.seal = seal;
    }

    @GetMapping(path = "/api/trail/checkpoint", produces = "text/plain;charset=UTF-8")
    String checkpoint() {
        return seal.latest().map(Checkpoint::note).orElseThrow(() -> new Refused(AccessError.NOT_FOUND));
    }
}
