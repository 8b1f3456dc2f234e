package org.medfund.payout.instruction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medfund.kernel.Caller;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Role;
import org.medfund.payout.HoldReason;
import org.medfund.payout.PayoutError;
import org.medfund.payout.axon.PayoutCommands;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows the instructions of a closed day, and lets finance pay a rejected or returned one once more. */
@RestController
@RequestMapping("/api/payout-instructions")
class InstructionController {

    private final JdbcClient db;
    private final KnownInstructions known;
    private final PayoutCommands commands;
    private final Standstill standstill;

    InstructionController(JdbcClient db, KnownInstructions known, PayoutCommands commands, Standstill standstill) {
        this.db = db;
        this.known = known;
        this.commands = commands;
        this.standstill = standstill;
    }

    /** All instructions of a region's closed date, by fund and institution. */
    @GetMapping
    Map<String, List<InstructionView>> list(
            @RequestParam RegionCode region, @RequestParam LocalDate date, Caller caller) {
        caller.mustServe(region);
        caller.as(Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        return Map.of(
                "items",
                db.sql("""
                SELECT * FROM payout_instruction WHERE region = ? AND close_date = ? ORDER BY fund, institution
                """).params(region.value(), date).query(this::view).list());
    }

    @GetMapping("/{id}")
    InstructionView one(@PathVariable String id, Caller caller) {
        var instruction = InstructionNumber.of(id);
        caller.as(Role.INSTITUTION, Role.MAKER, Role.CHECKER, Role.FINANCE, Role.AUDITOR);
        caller.mustActFor(instruction.batch().region(), instruction.institution());
        return db.sql("SELECT * FROM payout_instruction WHERE region = ? AND instruction_id = ?")
                .params(instruction.batch().region().value(), id)
                .query(this::view)
                .optional()
                .orElseThrow(() -> new Refused(PayoutError.NO_SUCH_INSTRUCTION));
    }

    /** Payable once more under a new EndToEndId (S3-art18b). */
    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void payAgain(@PathVariable String id, Caller caller) {
        var instruction = InstructionNumber.of(id);
        caller.mustServe(instruction.batch().region());
        var officer = caller.as(Role.FINANCE);
        known.mustKnow(instruction);
        commands.send(new InstructionCommand.PayAgain(instruction, officer));
    }

    private InstructionView view(ResultSet row, int n) throws SQLException {
        var institution = new InstitutionCode(row.getString("institution"));
        var state = row.getString("state");
        var held =
                state.equals(InstructionState.READY.name()) ? standstill.of(institution) : Optional.<HoldReason>empty();
        return new InstructionView(
                row.getString("instruction_id"),
                row.getString("batch_id"),
                row.getString("fund"),
                institution,
                Money.ofFen(row.getLong("amount_fen")),
                state,
                row.getInt("attempts"),
                row.getString("end_to_end_id"),
                row.getString("reason"),
                row.getString("bank_reference"),
                row.getObject("value_date", LocalDate.class),
                held.orElse(null),
                held.map(HoldReason::chinese).orElse(null));
    }
}
