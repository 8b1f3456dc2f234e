package org.medfund.claims.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.medfund.claims.lane.Answers;
import org.medfund.kernel.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Settlements at the window: one a request, answered after its commit. A body is read as it came, because the notation is the
 * national one and not that of the house.
 */
@RestController
class SettlementController {

    private final SettlementDesk settlements;
    private final ReversalDesk reversals;
    private final VisibleSettlements visible;
    private final WindowLane lane;

    SettlementController(
            SettlementDesk settlements, ReversalDesk reversals, VisibleSettlements visible, WindowLane lane) {
        this.visible = visible;
        this.settlements = settlements;
        this.reversals = reversals;
        this.lane = lane;
    }

    /** Takes a settlement in the shape of the national query 5203: 201 when it is new, 200 when it is known. */
    @PostMapping(path = "/api/settlements", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SettlementReceipt> settle(Caller caller, HttpServletRequest request) throws IOException {
        return store(settlements.prepare(caller, request.getInputStream().readAllBytes()));
    }

    /** Reverses a settlement; a reversal is stored, read and paid like a settlement with negative amounts. */
    @PostMapping(path = "/api/settlements/{id}/reversal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SettlementReceipt> reverse(Caller caller, @PathVariable String id, HttpServletRequest request)
            throws IOException {
        return store(reversals.prepare(caller, id, request.getInputStream().readAllBytes()));
    }

    @GetMapping("/api/settlements/{id}")
    SettlementDocument settlement(Caller caller, @PathVariable String id) {
        return SettlementDocument.of(visible.find(caller, id));
    }

    private ResponseEntity<SettlementReceipt> store(Arrival arrival) {
        var stored = Answers.await(lane.submit(arrival));
        var receipt = SettlementReceipt.of(arrival.key(), stored);
        return stored.repeated()
                ? ResponseEntity.ok(receipt)
                : ResponseEntity.created(URI.create("/api/settlements/" + receipt.id()))
                        .body(receipt);
    }
}
