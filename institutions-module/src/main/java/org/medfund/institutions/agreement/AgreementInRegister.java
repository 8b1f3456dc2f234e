package org.medfund.institutions.agreement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/** Tells the register what a step means for settling and paying. */
@Component
class AgreementInRegister {

    private final InstitutionWriter writer;
    private final InstitutionRegister register;

    AgreementInRegister(InstitutionWriter writer, InstitutionRegister register) {
        this.writer = writer;
        this.register = register;
    }

    /** @param before the agreement before the step */
    void tell(Agreement before, StepEntry step, Actor actor) {
        switch (step.step()) {
            case SIGN -> sign(before.application(), step, actor);
            case ADOPT -> end(step, term(step), actor);
            case RENEW -> renew(before, step, actor);
            case END -> end(step, step.effectiveAt(), actor);
            default -> {
                // says nothing about settling
            }
        }
    }

    private void sign(Application applicant, StepEntry step, Actor actor) {
        var periods = List.of(
                new AgreementPeriod(step.effectiveAt(), AgreementState.ACTIVE),
                new AgreementPeriod(term(step), AgreementState.ENDED));
        if (register.find(applicant.code()).isPresent()) {
            periods.forEach(period -> change(step, period.effectiveFrom(), period.state(), actor));
        } else {
            writer.register(List.of(institution(applicant, periods)), actor);
        }
    }

    private static Institution institution(Application applicant, List<AgreementPeriod> periods) {
        return new Institution(
                applicant.code(),
                applicant.region(),
                applicant.name(),
                applicant.kind(),
                applicant.level(),
                periods,
                new BankAccount(applicant.bankAccount(), applicant.bankAccountName()));
    }

    /** On what was to be its last day it goes on as it was, suspended if it was suspended. */
    private void renew(Agreement before, StepEntry step, Actor actor) {
        var oldEnd = before.at(step.effectiveAt()).until();
        if (oldEnd != null) {
            var at = Shanghai.startOf(oldEnd);
            change(step, at, found(step).stateAt(at.minus(1, ChronoUnit.MICROS)), actor);
        }
        change(step, term(step), AgreementState.ENDED, actor);
    }

    /** Whatever was to begin later does not begin. */
    private void end(StepEntry step, Instant at, Actor actor) {
        var later = found(step).agreement().stream()
                .filter(period -> period.effectiveFrom().isAfter(at) && period.state() != AgreementState.ENDED)
                .toList();
        change(step, at, AgreementState.ENDED, actor);
        later.forEach(period -> change(step, period.effectiveFrom(), AgreementState.ENDED, actor));
    }

    private Institution found(StepEntry step) {
        return register.find(step.code()).orElseThrow();
    }

    private void change(StepEntry step, Instant from, AgreementState state, Actor actor) {
        writer.changeAgreement(step.region(), step.code(), state, from, step.reason(), actor);
    }

    @SuppressWarnings("NullAway") // signatures and renewals have a term, as the table demands
    private static Instant term(StepEntry step) {
        return Shanghai.startOf(step.until());
    }
}
