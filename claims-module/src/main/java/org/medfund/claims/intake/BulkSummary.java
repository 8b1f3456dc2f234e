package org.medfund.claims.intake;

import java.util.List;
import org.medfund.kernel.Violation;

/**
 * What became of a bulk stream.
 *
 * @param received how many lines came
 * @param stored   how many are new in the store
 * @param repeated how many were stored before with the same content
 * @param refused  how many were refused; a refused line never hinders another
 * @param errors   the first thousand refusals
 */
record BulkSummary(long received, long stored, long repeated, long refused, List<LineError> errors) {

    /**
     * A refused line.
     *
     * @param line   its number from 1; empty lines do not count
     * @param code   the stable error code
     * @param title  what it means
     * @param errors the fields
     */
    record LineError(long line, String code, String title, List<Violation> errors) {}
}
