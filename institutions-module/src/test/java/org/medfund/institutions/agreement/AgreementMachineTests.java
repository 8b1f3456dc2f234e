package org.medfund.institutions.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementStep;

/** Every transition that is allowed, and that there is no other. */
class AgreementMachineTests {

    private static final List<String> ALLOWED = List.of(
            "APPLIED ACCEPT ACCEPTED",
            "APPLIED REJECT REJECTED",
            "ACCEPTED SIGN COACHING",
            "ACCEPTED REJECT REJECTED",
            "COACHING COACHING_OVER IN_FORCE",
            "COACHING MINOR_VIOLATION COACHING_EXTENDED",
            "COACHING END ENDED",
            "COACHING TERM_OVER ENDED",
            "COACHING_EXTENDED CORRECT COACHING_CORRECTED",
            "COACHING_EXTENDED MINOR_VIOLATION COACHING_EXTENDED",
            "COACHING_EXTENDED COACHING_OVER NOT_RENEWED",
            "COACHING_EXTENDED END ENDED",
            "COACHING_EXTENDED TERM_OVER ENDED",
            "COACHING_CORRECTED MINOR_VIOLATION COACHING_EXTENDED",
            "COACHING_CORRECTED COACHING_OVER IN_FORCE",
            "COACHING_CORRECTED RENEW COACHING_CORRECTED",
            "COACHING_CORRECTED END ENDED",
            "COACHING_CORRECTED TERM_OVER ENDED",
            "IN_FORCE RENEW IN_FORCE",
            "IN_FORCE END ENDED",
            "IN_FORCE TERM_OVER ENDED",
            "NOT_RENEWED END ENDED",
            "NOT_RENEWED TERM_OVER ENDED");

    static Stream<Arguments> allowed() {
        return ALLOWED.stream().map(line -> line.split(" ")).map(parts -> arguments(parts[0], parts[1], parts[2]));
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(AgreementPhase.values())
                .flatMap(phase -> Stream.of(AgreementStep.values()).map(step -> arguments(phase, step)))
                .filter(pair ->
                        ALLOWED.stream().noneMatch(line -> line.startsWith(pair.get()[0] + " " + pair.get()[1] + " ")));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void allows(AgreementPhase from, AgreementStep step, AgreementPhase to) {
        assertThat(AgreementMachine.next(from, step)).contains(to);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesEveryOther(AgreementPhase from, AgreementStep step) {
        assertThat(AgreementMachine.next(from, step)).isEmpty();
    }

    @Test
    void knowsEveryPair() {
        var pairs = AgreementPhase.values().length * AgreementStep.values().length;
        assertThat(allowed().count() + forbidden().count()).isEqualTo(pairs);
    }
}
