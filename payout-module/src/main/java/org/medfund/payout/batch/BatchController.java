package org.medfund.payout.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Violation;
import org.medfund.payout.BatchId;
import org.medfund.payout.PayoutError;
import org.medfund.payout.axon.PayoutCommands;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches over HTTP: what they hold, their history, and the steps of the people who sign (S3-art11d). */
@RestController
@RequestMapping("/api/payout-batches")
class BatchController {

    /** What the person was shown. */
    record Shown(@Nullable String digest) {}

    /** A step's command, made of batch, digest and actor. */
    private interface StepOf {
        BatchStep command(BatchId batch, String digest, Actor actor);
    }

    private final BatchReader batches;
    private final PayoutCommands commands;

    BatchController(BatchReader batches, PayoutCommands commands) {
        this.batches = batches;
        this.commands = commands;
    }

    @GetMapping
    List<BatchReport.Standing> list(@RequestParam RegionCode region, @RequestParam LocalDate date, Caller caller) {
        caller.mustServe(region);
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return batches.list(region, date);
    }

    @GetMapping("/{id}")
    BatchReport.Standing find(@PathVariable String id, Caller caller) {
        return batches.standing(batches.visible(id, caller));
    }

    @GetMapping("/{id}/summary")
    BatchReport.Summary summary(@PathVariable String id, Caller caller) {
        return BatchReport.Summary.of(batches.summary(batches.visible(id, caller)));
    }

    @GetMapping("/{id}/history")
    BatchReport.History history(@PathVariable String id, Caller caller) {
        return batches.history(batches.visible(id, caller));
    }

    @PostMapping("/{id}/submission")
    BatchReport.Standing submit(@PathVariable String id, @RequestBody Shown shown, Caller caller) {
        return step(id, shown, caller, BatchStep.Submit::new, Role.MAKER);
    }

    @PostMapping("/{id}/signature")
    BatchReport.Standing sign(@PathVariable String id, @RequestBody Shown shown, Caller caller) {
        return step(id, shown, caller, BatchStep.Sign::new, Role.MAKER);
    }

    @PostMapping("/{id}/check")
    BatchReport.Standing check(@PathVariable String id, @RequestBody Shown shown, Caller caller) {
        return step(id, shown, caller, BatchStep.Check::new, Role.CHECKER);
    }

    /** By the business department: the maker or the checker. */
    @PostMapping("/{id}/hand-over")
    BatchReport.Standing handOver(@PathVariable String id, @RequestBody Shown shown, Caller caller) {
        return step(id, shown, caller, BatchStep.HandOver::new, Role.MAKER, Role.CHECKER);
    }

    @PostMapping("/{id}/approval")
    BatchReport.Standing approve(@PathVariable String id, @RequestBody Shown shown, Caller caller) {
        return step(id, shown, caller, BatchStep.Approve::new, Role.FINANCE);
    }

    private BatchReport.Standing step(String id, Shown shown, Caller caller, StepOf step, Role... roles) {
        var batch = batches.visible(id, caller);
        var actor = caller.as(roles);
        batches.mustBeOpen(batch);
        commands.send(step.command(batch, digest(shown), actor));
        return batches.standing(batch);
    }

    private static String digest(Shown shown) {
        if (shown.digest() == null) {
            throw new Refused(PayoutError.FIELD_MISSING, new Violation("/digest", "the digest that was shown", "none"));
        }
        return shown.digest();
    }
}
