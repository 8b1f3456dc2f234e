package org.medfund.audit.rule;

import java.net.URI;
import java.time.LocalDate;
import org.medfund.audit.AuditError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Review rules by REST: an editor proposes a set, a publisher who is another person publishes it. */
@RestController
@RequestMapping("/api/review-rules")
class ReviewRuleController {

    private final RuleSets sets;

    ReviewRuleController(RuleSets sets) {
        this.sets = sets;
    }

    @PostMapping
    ResponseEntity<StoredRuleSet> propose(@RequestBody RuleSetProposal proposal, Caller caller) {
        var author = caller.as(Role.RULE_EDITOR);
        caller.mustServe(proposal.region());
        var set = sets.propose(proposal, author);
        return ResponseEntity.created(URI.create("/api/review-rules/" + set.version()))
                .body(set);
    }

    @PostMapping("/{version}/publication")
    StoredRuleSet publish(@PathVariable String version, Caller caller) {
        var publisher = caller.as(Role.RULE_PUBLISHER);
        caller.mustServe(sets.get(version).region());
        return sets.publish(version, publisher);
    }

    @GetMapping("/{version}")
    StoredRuleSet get(@PathVariable String version, Caller caller) {
        caller.as(Role.RULE_EDITOR, Role.RULE_PUBLISHER, Role.AUDITOR);
        var set = sets.get(version);
        if (!set.region().equals(RuleBook.NATION)) {
            caller.mustServe(set.region());
        }
        return set;
    }

    /** The set that judges a business date of a region. */
    @GetMapping
    StoredRuleSet inForce(@RequestParam RegionCode region, @RequestParam LocalDate date, Caller caller) {
        caller.as(Role.RULE_EDITOR, Role.RULE_PUBLISHER, Role.AUDITOR);
        caller.mustServe(region);
        return sets.inForce(region, date).orElseThrow(() -> new Refused(AuditError.RULE_SET_UNKNOWN));
    }
}
