package org.medfund.claims.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.lane.Answers;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Reverses settlements for the national interface (2208, 2305, 2103, 2601), now and under the message id of the call. */
@Component
public class Reversals {

    private final StoredSettlements stored;
    private final ReservedKeys reserved;
    private final WindowLane lane;
    private final Clock clock;

    Reversals(StoredSettlements stored, ReservedKeys reserved, WindowLane lane, Clock clock) {
        this.stored = stored;
        this.reserved = reserved;
        this.lane = lane;
        this.clock = clock;
    }

    /**
     * The exact negation (S3-art11b), answered after its commit; also after the settlement was paid or cleared, for then it
     * enters the next period. The same message again has the first result.
     *
     * @throws Refused if it is a reversal, or reversed under another message already
     */
    public SettlementRow reverse(SettlementRow original, String medinsSetlId, String reversedBy) {
        if (original.reverses() != null) {
            throw new Refused(
                    ClaimsError.REVERSAL_OF_REVERSAL, new Violation("/data/setl_id", "a settlement", "a reversal"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var reversal = original.reversedBy(medinsSetlId, Ids.text(Ids.next()), now, reversedBy);
        var arrival = Arrival.computed(reversal, hash(original.id(), medinsSetlId));
        var answer = Answers.await(lane.submit(arrival));
        return answer.repeated() ? stored.find(answer.id()).orElseThrow() : reversal;
    }

    /**
     * What stands under a message; if nothing does, the message is taken, so that the settlement that is still on its way
     * with it finds no place any more.
     */
    public Optional<SettlementRow> findOrReserve(NaturalKey key) {
        return reserved.reserve(key) ? Optional.empty() : reserved.find(key).flatMap(stored::find);
    }

    /** What makes a reversal the same when it is sent again: not the time at which it was made. */
    private static byte[] hash(UUID original, String medinsSetlId) {
        return Sha256.of(original.toString().getBytes(UTF_8), medinsSetlId.getBytes(UTF_8));
    }
}
