package org.medfund.claims.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.medfund.claims.lane.Answers;
import org.medfund.claims.settlement.SettlementReader;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The yardsticks of P1 and P2. They stand in the package of the intake, because they use its rules and its rows, and in the
 * benchmarks only.
 */
@NullMarked
@RestController
class BenchEndpoints {

    private final SettlementDesk settlements;
    private final BatchWriter writer;

    BenchEndpoints(SettlementDesk settlements, BatchWriter writer) {
        this.settlements = settlements;
        this.writer = writer;
    }

    /** Parses the record and answers as if it were stored. */
    @PostMapping("/bench/parsed")
    ResponseEntity<SettlementReceipt> parsed(Caller caller, HttpServletRequest request) throws IOException {
        var record = SettlementReader.read(request.getInputStream().readAllBytes());
        var key = new NaturalKey(caller.regions().iterator().next(), record.institution(), record.medinsSetlId());
        return created(SettlementReceipt.of(key, new Stored(Ids.next(), record.businessDate(), false)));
    }

    /** Stores the record by the writer's own SQL, but in a transaction for itself and on the thread of the request. */
    @PostMapping("/bench/single")
    ResponseEntity<SettlementReceipt> single(Caller caller, HttpServletRequest request) throws IOException {
        var arrival = settlements.prepare(caller, request.getInputStream().readAllBytes());
        writer.write(List.of(arrival));
        return created(SettlementReceipt.of(arrival.key(), Answers.await(arrival.answer())));
    }

    private static ResponseEntity<SettlementReceipt> created(SettlementReceipt receipt) {
        return ResponseEntity.created(URI.create("/api/settlements/" + receipt.id()))
                .body(receipt);
    }
}
