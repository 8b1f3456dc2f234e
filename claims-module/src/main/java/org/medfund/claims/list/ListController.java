package org.medfund.claims.list;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.intake.VisibleSettlements;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Ids;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What became of a settlement's list, and why it cannot be grouped (S2-6a); never what it says of the patient. */
@RestController
class ListController {

    private final VisibleSettlements settlements;
    private final SettlementLists lists;

    ListController(VisibleSettlements settlements, SettlementLists lists) {
        this.settlements = settlements;
        this.lists = lists;
    }

    /** Whether a list may be grouped. */
    enum State {
        ACCEPTED,
        QC_FAILED,
        /** None was sent yet. */
        MISSING
    }

    /**
     * The list in force.
     *
     * @param id       setl_list_id; absent where none was sent yet, as the time is
     * @param revision from 1
     * @param reasons  why it failed
     */
    record Shown(
            @Nullable String id,
            int revision,
            State state,
            List<String> reasons,
            @Nullable Instant receivedAt) {

        static final Shown NONE = new Shown(null, 0, State.MISSING, List.of(), null);

        static Shown of(SettlementLists.Listed list) {
            var state = list.reasons().isEmpty() ? State.ACCEPTED : State.QC_FAILED;
            return new Shown(
                    Ids.text(list.id()),
                    list.revision(),
                    state,
                    list.reasons(),
                    list.receivedAt().toInstant());
        }
    }

    @GetMapping("/api/settlements/{id}/settlement-list")
    Shown list(Caller caller, @PathVariable String id) {
        var settlement = settlements.find(caller, id);
        return lists.latest(settlement.region(), settlement.id()).map(Shown::of).orElse(Shown.NONE);
    }
}
