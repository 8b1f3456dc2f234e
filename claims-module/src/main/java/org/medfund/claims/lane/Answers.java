package org.medfund.claims.lane;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;

/** Waits for the commit that an answer stands for. */
public final class Answers {

    /** Sooner than the ten seconds after which the clients of the national interface give up. */
    private static final long MOST_SECONDS = 8;

    private Answers() {}

    /** @throws Refused as it was refused, or because nobody knows the outcome in time */
    public static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw new Refused(ClaimsError.OUTCOME_UNKNOWN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(ClaimsError.OUTCOME_UNKNOWN);
        }
    }
}
