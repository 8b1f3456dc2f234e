package org.medfund.claims.burden;

import static org.medfund.claims.person.Input.required;

import java.time.Clock;
import java.util.List;
import org.medfund.claims.person.PersonAccess;
import org.medfund.kernel.Caller;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hand-over of warned persons to temporary and charity relief over HTTP (S4-C3d). */
@RestController
@RequestMapping("/api/persons/{person}/reliefs")
class ReliefsController {

    private final Reliefs reliefs;
    private final PersonAccess access;
    private final Clock clock;

    ReliefsController(Reliefs reliefs, PersonAccess access, Clock clock) {
        this.reliefs = reliefs;
        this.access = access;
        this.clock = clock;
    }

    /** 201 for a new one, 200 for the same again. */
    @PostMapping
    ResponseEntity<Relief> hand(Caller caller, @PathVariable String person, @RequestBody ReliefForm form) {
        var region = required("/region", form.region());
        var owner = access.record(caller, person, region);
        var relief = form.relief(Shanghai.dateOf(clock.instant()));
        var added = reliefs.hand(region, owner, relief, caller.as(Role.MAKER));
        return ResponseEntity.status(added ? 201 : 200).body(relief);
    }

    @GetMapping
    List<Relief> reliefs(Caller caller, @PathVariable String person, @RequestParam RegionCode region) {
        var owner = access.read(caller, person);
        caller.mustServe(region);
        return reliefs.of(region, owner);
    }
}
