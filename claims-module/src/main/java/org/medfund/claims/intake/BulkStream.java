package org.medfund.claims.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.lane.Answers;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** One bulk stream: gathers its lines into chunks, keeps one chunk on its way while the next is read, and counts. */
final class BulkStream {

    private static final int CHUNK = 1_000;
    private static final int CHUNK_BYTES = 8 * 1024 * 1024;
    private static final int MOST_ERRORS = 1_000;

    private final BulkLane lane;
    private final List<BulkSummary.LineError> errors = new ArrayList<>();
    private List<Numbered> gathered = new ArrayList<>();
    private int gatheredBytes;
    private List<Numbered> onItsWay = List.of();
    private CompletableFuture<?> arrived = CompletableFuture.completedFuture(null);
    private long received;
    private long stored;
    private long repeated;
    private long refused;

    /** An arrival with the number of its line. */
    private record Numbered(long line, Arrival arrival) {}

    BulkStream(BulkLane lane) {
        this.lane = lane;
    }

    /** Counts a line; to be called for each before it is taken or refused. */
    void received() {
        received++;
    }

    void take(Arrival arrival, int bytes) throws InterruptedException {
        gathered.add(new Numbered(received, arrival));
        gatheredBytes += bytes;
        if (gathered.size() == CHUNK || gatheredBytes > CHUNK_BYTES) {
            send();
        }
    }

    void refuse(Refused refusal) {
        refuse(received, refusal.errorCode(), refusal.violations());
    }

    BulkSummary finish() throws InterruptedException {
        send();
        send();
        return new BulkSummary(received, stored, repeated, refused, List.copyOf(errors));
    }

    private void send() throws InterruptedException {
        arrived.join();
        onItsWay.forEach(this::count);
        onItsWay = gathered;
        gathered = new ArrayList<>();
        gatheredBytes = 0;
        arrived = lane.submit(onItsWay.stream().map(Numbered::arrival).toList());
    }

    private void count(Numbered numbered) {
        try {
            var answer = Answers.await(numbered.arrival().answer());
            stored += answer.repeated() ? 0 : 1;
            repeated += answer.repeated() ? 1 : 0;
        } catch (Refused refusal) {
            refuse(numbered.line(), refusal.errorCode(), refusal.violations());
        } catch (RuntimeException e) {
            refuse(numbered.line(), ClaimsError.OUTCOME_UNKNOWN, List.of());
        }
    }

    private void refuse(long line, ErrorCode code, List<Violation> violations) {
        refused++;
        if (errors.size() < MOST_ERRORS) {
            errors.add(new BulkSummary.LineError(line, code.code(), code.english(), violations));
        }
    }
}
