package org.medfund.payout.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.Calendars;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.SuspensionDesk;
import org.medfund.payout.TestClock;
import org.medfund.payout.TestFaults;
import org.medfund.payout.Town;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.payout.instruction.InstructionCommand;
import org.medfund.payout.instruction.InstructionId;
import org.medfund.payout.instruction.Standstill;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An institution that is suspended between the draw and the sending of its batches. */
@PayoutModuleTest
class UnsentBatchTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);

    @Autowired
    private Town town;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestFaults faults;

    @Autowired
    private PayoutCommands commands;

    @Autowired
    private DispatchWork work;

    @Autowired
    private ExpenditureAccounts accounts;

    @Autowired
    private InstitutionRegister register;

    @Autowired
    private Standstill standstill;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Outcomes outcomes;

    private final List<PaymentOrder> paid = new ArrayList<>();

    /** S0-2.4b, S0-2.4c, S2-11a: from the first instant on nothing more is sent; what was sent stays, the rest comes after. */
    @ParameterizedTest
    @CsvSource({
        "PAYOUT, PAYOUT_SUSPENDED, 610811",
        "FUND_SETTLEMENT, FUND_SUSPENDED, 610812",
        "AGREEMENT, INSTITUTION_SUSPENDED, 610813"
    })
    void keepsBackWhatIsNotSentForAsLongAsASuspensionLasts(SuspensionKind kind, String reason, String code) {
        var region = drawn(code);
        var hospital = new InstitutionCode("H" + code);
        var desk = new SuspensionDesk(http, region);
        desk.suspend(hospital, kind, "2026-02-14T14:00:00");

        sendAt("2026-02-14T13:59:59", region, FundType.EMPLOYEE_POOLED);
        sendAt("2026-02-14T14:00:00", region, FundType.RESIDENT_POOLED);
        assertThat(paid).extracting(PaymentOrder::amount).containsExactly(Money.ofFen(700));
        assertThat(instruction(region, FundType.EMPLOYEE_POOLED))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"SETTLED\"}");
        assertThat(instruction(region, FundType.RESIDENT_POOLED)).bodyJson().isLenientlyEqualTo("""
                {"state": "READY", "holdReason": "%s"}""".formatted(reason));

        desk.resume(hospital, "2026-02-14T15:00:00");
        sendAt("2026-02-14T14:59:59", region, FundType.RESIDENT_POOLED);
        assertThat(paid).hasSize(1);
        sendAt("2026-02-14T15:00:00", region, FundType.RESIDENT_POOLED);
        assertThat(paid).extracting(PaymentOrder::amount).containsExactly(Money.ofFen(700), Money.ofFen(1400));
        assertThat(instruction(region, FundType.RESIDENT_POOLED))
                .bodyJson()
                .isLenientlyEqualTo("{\"state\": \"SETTLED\", \"holdReason\": null}");
    }

    /** A hospital with a batch of each of two funds, drawn on Saturday at noon. */
    private RegionCode drawn(String code) {
        var region = town.found(code);
        town.decide(region, "bank/account", "EMPLOYEE", "62170001|agency");
        town.decide(region, "bank/account", "RESIDENT", "62170002|agency");
        var hospital = town.hospital(region, "H" + code);
        var employee = Settlement.of(region, FRIDAY, hospital, 1000);
        var resident = Settlement.of(region, FRIDAY, hospital, 2000).insured("390");
        List.of(employee, resident).forEach(town::store);
        town.reconcile(employee, resident);
        town.close(region, FRIDAY);
        prepare(region, FundType.EMPLOYEE_POOLED, 700);
        prepare(region, FundType.RESIDENT_POOLED, 1400);
        town.drain();
        return region;
    }

    private void prepare(RegionCode region, FundType fund, long fen) {
        commands.send(new InstructionCommand.Prepare(id(region, fund), BankDispatch.ACTOR, Money.ofFen(fen)));
    }

    private void sendAt(String shanghai, RegionCode region, FundType fund) {
        clock.setShanghai(shanghai);
        var ready = work.ready().stream()
                .filter(instruction -> instruction.id().equals(id(region, fund)))
                .toList();
        new Sending(new Paying(), accounts, register, standstill, calendars, commands, outcomes, faults, clock)
                .send(Town.batch(region, FRIDAY, fund).toString(), ready);
        town.drain();
    }

    private MvcTestResult instruction(RegionCode region, FundType fund) {
        return http.get()
                .uri("/api/payout-instructions/" + id(region, fund))
                .header("Test-Caller", "li;agency;MAKER;" + region)
                .exchange();
    }

    private static InstructionId id(RegionCode region, FundType fund) {
        return new InstructionId(Town.batch(region, FRIDAY, fund), new InstitutionCode("H" + region));
    }

    /** A bank that pays whatever it is told. */
    private final class Paying implements Bank {
        @Override
        public PaymentReport pay(PaymentMessage message) {
            paid.addAll(message.orders());
            var payments = message.orders().stream()
                    .map(order -> new PaymentReport.PaymentStatus(order.endToEndId(), "ACSC", null, "R1", FRIDAY))
                    .toList();
            return new PaymentReport(null, payments);
        }

        @Override
        public Optional<PaymentReport> payment(String endToEndId) {
            return Optional.empty();
        }

        @Override
        public Optional<PaymentReport> message(String messageId) {
            return Optional.empty();
        }

        @Override
        public BankStatement statement(String account, LocalDate date) {
            throw new UnsupportedOperationException();
        }
    }
}
