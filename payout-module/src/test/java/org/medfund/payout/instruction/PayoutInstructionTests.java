package org.medfund.payout.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.kernel.Actor;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchId;

/** The bank's life of a payment (S3-art18b): every allowed step, and that every forbidden one is refused. */
class PayoutInstructionTests {

    private static final BatchId BATCH =
            new BatchId(new RegionCode("610900"), LocalDate.parse("2026-02-13"), FundType.EMPLOYEE_POOLED);
    private static final InstructionId ID = new InstructionId(BATCH, new InstitutionCode("H61090200017"));
    private static final Actor BANK = Actor.system("bank-dispatch");
    private static final Money AMOUNT = Money.ofYuan("1234.56");
    private static final LocalDate VALUE_DATE = LocalDate.parse("2026-02-14");

    private final AggregateTestFixture<PayoutInstruction> fixture = new AggregateTestFixture<>(PayoutInstruction.class);

    @Test
    void anInstructionOfNothingIsAProgrammersError() {
        fixture.givenNoPriorActivity()
                .when(new InstructionCommand.Prepare(ID, BANK, Money.ZERO))
                .expectException(IllegalArgumentException.class);
    }

    @Test
    void theLoserOfARaceToSendIsRefused() {
        given(prepared(), started("E1"))
                .when(start("E2"))
                .expectException(Refused.class)
                .expectNoEvents();
    }

    @Test
    void whatIsUnknownIsNeverSentAgain() {
        given(prepared(), started("E1"), new InstructionEvent.OutcomeUnknown("E1"))
                .when(start("E2"))
                .expectException(Refused.class);
    }

    @Test
    void whatIsSettledIsNeverPaidAgain() {
        given(prepared(), started("E1"), settled("E1"))
                .when(new InstructionCommand.PayAgain(ID, BANK))
                .expectException(Refused.class);
    }

    @Test
    void whatIsUnknownIsNotPayableAgain() {
        given(prepared(), started("E1"), new InstructionEvent.OutcomeUnknown("E1"))
                .when(new InstructionCommand.PayAgain(ID, BANK))
                .expectException(Refused.class);
    }

    @Test
    void aRejectedInstructionIsPayableOnceMoreUnderANewEndToEndId() {
        given(prepared(), started("E1"), rejected("E1"))
                .when(new InstructionCommand.PayAgain(ID, BANK))
                .expectEvents(new InstructionEvent.Released());
        given(prepared(), started("E1"), rejected("E1"), new InstructionEvent.Released())
                .when(start("E2"))
                .expectEvents(new InstructionEvent.SendStarted("E2", "M", 2, "6100001", "6200001"));
        given(prepared(), started("E1"), rejected("E1"), new InstructionEvent.Released())
                .when(new InstructionCommand.PayAgain(ID, BANK))
                .expectException(Refused.class);
    }

    @Test
    void whatTheBankSaysOfAnEarlierAttemptChangesNothing() {
        given(prepared(), started("E1"), rejected("E1"), new InstructionEvent.Released(), started("E2"))
                .when(new InstructionCommand.RecordSettled(ID, BANK, "E1", "REF", VALUE_DATE))
                .expectNoEvents();
    }

    @Test
    void theSameWordTwiceChangesNothing() {
        given(prepared(), started("E1"), settled("E1"))
                .when(new InstructionCommand.RecordSettled(ID, BANK, "E1", "REF", VALUE_DATE))
                .expectNoEvents();
        given(prepared(), started("E1"), rejected("E1"))
                .when(new InstructionCommand.RecordRejected(ID, BANK, "E1", "AC04"))
                .expectNoEvents();
    }

    @Test
    void anUnknownOutcomeMayTurnOutPaid() {
        given(prepared(), started("E1"), new InstructionEvent.OutcomeUnknown("E1"))
                .when(new InstructionCommand.RecordSettled(ID, BANK, "E1", "REF", VALUE_DATE))
                .expectEvents(settled("E1"));
    }

    /** T09: unknown, settled, settled again, returned, in every order. */
    @ParameterizedTest
    @MethodSource("ordersOfFour")
    void whateverTheOrderOfTheBanksMessagesTheInstructionEndsReturnedAndPayableOnceMore(List<Integer> order) {
        var messages = List.of(
                new InstructionCommand.RecordUnknown(ID, BANK, "E1"),
                new InstructionCommand.RecordSettled(ID, BANK, "E1", "REF", VALUE_DATE),
                new InstructionCommand.RecordSettled(ID, BANK, "E1", "REF", VALUE_DATE),
                new InstructionCommand.RecordReturned(ID, BANK, "E1", "REF", VALUE_DATE, "AC04"));
        var commands = new ArrayList<Object>(List.of(new InstructionCommand.Prepare(ID, BANK, AMOUNT), start("E1")));
        order.forEach(i -> commands.add(messages.get(i)));
        fixture.givenCommands(commands)
                .when(new InstructionCommand.PayAgain(ID, BANK))
                .expectEvents(new InstructionEvent.Released());
    }

    @Test
    void anInstructionIdCanBeReadBack() {
        assertThat(InstructionId.parse(ID.toString())).isEqualTo(ID);
        assertThat(ID).hasToString("610900-20260213-310100-H61090200017");
    }

    static List<List<Integer>> ordersOfFour() {
        var orders = new ArrayList<List<Integer>>();
        permute(List.of(), List.of(0, 1, 2, 3), orders);
        assertThat(orders).hasSize(24);
        return orders;
    }

    private static void permute(List<Integer> head, List<Integer> rest, List<List<Integer>> into) {
        if (rest.isEmpty()) {
            into.add(head);
        }
        rest.forEach(next -> {
            var longer = new ArrayList<>(head);
            longer.add(next);
            permute(longer, rest.stream().filter(other -> !other.equals(next)).toList(), into);
        });
    }

    private TestExecutor<PayoutInstruction> given(Object... events) {
        return fixture.given(events);
    }

    private static InstructionEvent.Prepared prepared() {
        return new InstructionEvent.Prepared(
                ID.toString(),
                BATCH.toString(),
                BATCH.region(),
                BATCH.closeDate(),
                BATCH.fund(),
                ID.institution(),
                AMOUNT);
    }

    private static InstructionEvent.SendStarted started(String endToEndId) {
        return new InstructionEvent.SendStarted(endToEndId, "M", 1, "6100001", "6200001");
    }

    private static InstructionEvent.Settled settled(String endToEndId) {
        return new InstructionEvent.Settled(ID.toString(), AMOUNT, endToEndId, "REF", VALUE_DATE);
    }

    private static InstructionEvent.Rejected rejected(String endToEndId) {
        return new InstructionEvent.Rejected(ID.toString(), AMOUNT, endToEndId, "AC04");
    }

    private static InstructionCommand.StartSending start(String endToEndId) {
        return new InstructionCommand.StartSending(ID, BANK, endToEndId, "M", "6100001", "6200001");
    }
}
