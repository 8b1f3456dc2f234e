package org.medfund.institutions.agreement;

import static org.medfund.institutions.AgreementPhase.ACCEPTED;
import static org.medfund.institutions.AgreementPhase.APPLIED;
import static org.medfund.institutions.AgreementPhase.COACHING;
import static org.medfund.institutions.AgreementPhase.COACHING_CORRECTED;
import static org.medfund.institutions.AgreementPhase.COACHING_EXTENDED;
import static org.medfund.institutions.AgreementPhase.ENDED;
import static org.medfund.institutions.AgreementPhase.IN_FORCE;
import static org.medfund.institutions.AgreementPhase.NOT_RENEWED;
import static org.medfund.institutions.AgreementPhase.REJECTED;

import java.util.Map;
import java.util.Optional;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStep;

/**
 * The phases of an agreement and what leads from one to another; whatever is not drawn is refused. COACHING_OVER falls on the
 * first day after coaching and TERM_OVER on the first day after the term.
 *
 * <pre>
 *  APPLY          ACCEPT            SIGN
 * ───────▶ APPLIED ─────▶ ACCEPTED ─────▶ COACHING ───────────── COACHING_OVER ───────────▶ IN_FORCE ◀── ADOPT
 *             │              │               │                                              ▲      ╲
 *             │ REJECT       │ REJECT        │ MINOR_VIOLATION (six months more)            │      RENEW
 *             ▼              ▼               ▼            CORRECT                           │
 *          REJECTED       REJECTED   COACHING_EXTENDED ─────────▶ COACHING_CORRECTED ─ COACHING_OVER
 *                                      │     ╲   ▲ ◀───────────── MINOR_VIOLATION │ ╲
 *                                      │      MINOR_VIOLATION                      RENEW
 *                                      │ COACHING_OVER
 *                                      ▼
 *                                  NOT_RENEWED            every signed phase ── END, TERM_OVER ──▶ ENDED
 * </pre>
 */
final class AgreementMachine {

    private static final Map<AgreementPhase, Map<AgreementStep, AgreementPhase>> TRANSITIONS = Map.of(
            APPLIED, Map.of(AgreementStep.ACCEPT, ACCEPTED, AgreementStep.REJECT, REJECTED),
            ACCEPTED, Map.of(AgreementStep.SIGN, COACHING, AgreementStep.REJECT, REJECTED),
            COACHING,
                    Map.of(
                            AgreementStep.COACHING_OVER, IN_FORCE,
                            AgreementStep.MINOR_VIOLATION, COACHING_EXTENDED,
                            AgreementStep.END, ENDED,
                            AgreementStep.TERM_OVER, ENDED),
            COACHING_EXTENDED,
                    Map.of(
                            AgreementStep.CORRECT, COACHING_CORRECTED,
                            AgreementStep.MINOR_VIOLATION, COACHING_EXTENDED,
                            AgreementStep.COACHING_OVER, NOT_RENEWED,
                            AgreementStep.END, ENDED,
                            AgreementStep.TERM_OVER, ENDED),
            COACHING_CORRECTED,
                    Map.of(
                            AgreementStep.MINOR_VIOLATION, COACHING_EXTENDED,
                            AgreementStep.COACHING_OVER, IN_FORCE,
                            AgreementStep.RENEW, COACHING_CORRECTED,
                            AgreementStep.END, ENDED,
                            AgreementStep.TERM_OVER, ENDED),
            IN_FORCE,
                    Map.of(
                            AgreementStep.RENEW, IN_FORCE,
                            AgreementStep.END, ENDED,
                            AgreementStep.TERM_OVER, ENDED),
            NOT_RENEWED, Map.of(AgreementStep.END, ENDED, AgreementStep.TERM_OVER, ENDED));

    private AgreementMachine() {}

    /** The phase after a step; empty if the step is not allowed there. */
    static Optional<AgreementPhase> next(AgreementPhase from, AgreementStep step) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(from, Map.of()).get(step));
    }
}
