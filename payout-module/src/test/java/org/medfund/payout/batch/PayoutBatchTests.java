package org.medfund.payout.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchId;
import org.medfund.payout.PayoutError;

/** The life of a batch, one decision at a time. */
class PayoutBatchTests {

    private static final BatchId BATCH =
            new BatchId(new RegionCode("610900"), LocalDate.of(2026, 2, 13), FundType.EMPLOYEE_POOLED);
    private static final String ID = BATCH.toString();
    private static final String SHOWN = "d1";
    private static final Money SUM = Money.ofFen(700);

    private static final Actor SYSTEM = Actor.system("day-close");
    private static final Actor LI = person("li");
    private static final Actor WANG = person("wang");
    private static final Actor ZHAO = person("zhao");

    private static final BatchEvent OPENED = new BatchEvent.Opened(ID);
    private static final BatchEvent GENERATED = new BatchEvent.Generated(ID, 1, 2, SUM, SUM, SHOWN);
    private static final BatchEvent SUBMITTED = new BatchEvent.Submitted(ID, "li", SHOWN);
    private static final BatchEvent SIGNED = new BatchEvent.Signed(ID, "li", SHOWN);
    private static final BatchEvent CHECKED = new BatchEvent.Checked(ID, "wang", SHOWN);
    private static final BatchEvent HANDED_OVER = new BatchEvent.HandedOver(ID, "wang", SHOWN, 2, SUM, SUM);
    private static final BatchEvent APPROVED = new BatchEvent.Approved(ID, "zhao", SHOWN, 2, SUM, SUM);
    private static final BatchEvent SENT = new BatchEvent.Sent(ID, SUM);
    private static final List<BatchEvent> LIFE =
            List.of(OPENED, GENERATED, SUBMITTED, SIGNED, CHECKED, HANDED_OVER, APPROVED, SENT);

    private FixtureConfiguration<PayoutBatch> batch = new AggregateTestFixture<>(PayoutBatch.class);

    @BeforeEach
    void freshBatch() {
        batch = new AggregateTestFixture<>(PayoutBatch.class);
    }

    @Test
    void opensWithItsIdentity() {
        batch.givenNoPriorActivity().when(new BatchCommand.Open(BATCH, SYSTEM)).expectEvents(OPENED);
    }

    @Test
    void isGeneratedWithItsSumsAndDigest() {
        batch.given(OPENED)
                .when(new BatchCommand.Generate(BATCH, 1, 2, SUM, SUM, SHOWN, SYSTEM))
                .expectEvents(GENERATED);
    }

    @Test
    void isSubmittedByTheBusinessDepartment() {
        after(GENERATED).when(new BatchStep.Submit(BATCH, SHOWN, LI)).expectEvents(SUBMITTED);
    }

    /** S3-art11d: the signature binds the person to the digest of what was shown. */
    @Test
    void isSignedByItsMaker() {
        after(SUBMITTED).when(new BatchStep.Sign(BATCH, SHOWN, LI)).expectEvents(SIGNED);
    }

    @Test
    void isCheckedBySomebodyElse() {
        after(SIGNED).when(new BatchStep.Check(BATCH, SHOWN, WANG)).expectEvents(CHECKED);
    }

    /** S3-art11c: finance gets the same count and amount. */
    @Test
    void isHandedOverWithCountAndAmount() {
        after(CHECKED).when(new BatchStep.HandOver(BATCH, SHOWN, WANG)).expectEvents(HANDED_OVER);
    }

    /** S3-art11c: handing over again changes nothing. */
    @Test
    void isHandedOverOnceHoweverOften() {
        after(HANDED_OVER)
                .when(new BatchStep.HandOver(BATCH, SHOWN, LI))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void isApprovedByAThird() {
        after(HANDED_OVER).when(new BatchStep.Approve(BATCH, SHOWN, ZHAO)).expectEvents(APPROVED);
    }

    @Test
    void isSentOnceTheBankIsToldOfAll() {
        after(APPROVED).when(new MarkBatchSent(BATCH, SYSTEM)).expectEvents(SENT);
    }

    @Test
    void isSentOnceHoweverOftenItIsReported() {
        after(SENT)
                .when(new MarkBatchSent(BATCH, SYSTEM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    /** Every step in every state but its own is refused and stores nothing. */
    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesEveryOtherStep(List<BatchEvent> life, BatchCommand command) {
        assertRefused(life, command, PayoutError.NOT_IN_THIS_STATE);
    }

    static Stream<Arguments> forbidden() {
        return LIFE.stream()
                .flatMap(last -> commands()
                        .filter(command -> !isAllowed(last.leadsTo(), command))
                        .map(command -> Arguments.of(upTo(last), command)));
    }

    private static Stream<BatchCommand> commands() {
        return Stream.of(
                new BatchCommand.Generate(BATCH, 1, 2, SUM, SUM, SHOWN, SYSTEM),
                new BatchStep.Submit(BATCH, SHOWN, LI),
                new BatchStep.Sign(BATCH, SHOWN, LI),
                new BatchStep.Check(BATCH, SHOWN, WANG),
                new BatchStep.HandOver(BATCH, SHOWN, WANG),
                new BatchStep.Approve(BATCH, SHOWN, ZHAO),
                new MarkBatchSent(BATCH, SYSTEM));
    }

    private static boolean isAllowed(BatchState state, BatchCommand command) {
        return switch (command) {
            case BatchCommand.Open open -> false;
            case BatchCommand.Generate generate -> state == BatchState.OPENED;
            case BatchStep.Submit submit -> state == BatchState.GENERATED;
            case BatchStep.Sign sign -> state == BatchState.SUBMITTED;
            case BatchStep.Check check -> state == BatchState.SIGNED;
            case BatchStep.HandOver handOver -> state == BatchState.CHECKED || state == BatchState.HANDED_OVER;
            case BatchStep.Approve approve -> state == BatchState.HANDED_OVER;
            case MarkBatchSent sent -> state == BatchState.APPROVED || state == BatchState.SENT;
        };
    }

    /** S3-art11d, I11: the maker never checks what the maker signed. */
    @Test
    void refusesTheMakerAsChecker() {
        assertRefused(upTo(SIGNED), new BatchStep.Check(BATCH, SHOWN, LI), PayoutError.SAME_PERSON);
    }

    /** S3-art11d, I11: the approval is by a third person. */
    @Test
    void refusesMakerAndCheckerAsApprovers() {
        assertRefused(upTo(HANDED_OVER), new BatchStep.Approve(BATCH, SHOWN, LI), PayoutError.SAME_PERSON);
        assertRefused(upTo(HANDED_OVER), new BatchStep.Approve(BATCH, SHOWN, WANG), PayoutError.SAME_PERSON);
    }

    /** S3-art11d: two people may put a batch forward and sign it; neither of them may check it. */
    @Test
    void refusesWhoSubmittedAsChecker() {
        var life = List.of(OPENED, GENERATED, new BatchEvent.Submitted(ID, "zhao", SHOWN), SIGNED);

        assertRefused(life, new BatchStep.Check(BATCH, SHOWN, ZHAO), PayoutError.SAME_PERSON);
    }

    /** S3-art11d: whoever was shown something else signs in vain. */
    @Test
    void refusesASignatureUnderSomethingElse() {
        assertRefused(upTo(GENERATED), new BatchStep.Submit(BATCH, "d2", LI), PayoutError.OTHER_DIGEST);
        assertRefused(upTo(SUBMITTED), new BatchStep.Sign(BATCH, "d2", LI), PayoutError.OTHER_DIGEST);
        assertRefused(upTo(SIGNED), new BatchStep.Check(BATCH, "d2", WANG), PayoutError.OTHER_DIGEST);
        assertRefused(upTo(CHECKED), new BatchStep.HandOver(BATCH, "d2", WANG), PayoutError.OTHER_DIGEST);
        assertRefused(upTo(HANDED_OVER), new BatchStep.Approve(BATCH, "d2", ZHAO), PayoutError.OTHER_DIGEST);
    }

    @Test
    void readsItsIdentityBackFromText() {
        assertThat(BatchId.parse(ID)).isEqualTo(BATCH);
        for (var wrong : List.of("", "610900", "610900-20260213-000000", "610900-2026021-310100")) {
            assertThatThrownBy(() -> BatchId.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private TestExecutor<PayoutBatch> after(BatchEvent last) {
        return batch.given(upTo(last));
    }

    private static List<BatchEvent> upTo(BatchEvent last) {
        return new ArrayList<>(LIFE.subList(0, LIFE.indexOf(last) + 1));
    }

    private static void assertRefused(List<BatchEvent> life, BatchCommand command, PayoutError error) {
        new AggregateTestFixture<>(PayoutBatch.class)
                .given(life)
                .when(command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(startsWith(error.code()));
    }

    private static Actor person(String name) {
        return new Actor(name, "agency", "MAKER", "api");
    }
}
