package org.medfund.demo;

import java.time.LocalDate;
import org.medfund.demo.play.Teller;
import org.medfund.demo.region.DemoRegion;

/** What can be looked at while Medfund stays up. */
final class WhereToLook {

    private final DemoSettings settings;
    private final Teller teller;

    WhereToLook(DemoSettings settings, Teller teller) {
        this.settings = settings;
        this.teller = teller;
    }

    void tell(LocalDate date) {
        var at = settings.medfund().toString();
        var region = DemoRegion.CODE;
        teller.line("Where to look next:");
        teller.line("the bank's own ledger         " + settings.bank() + "/simulator/ledger");
        teller.line("REST, described               " + at + "/swagger-ui.html");
        teller.line("what is below /api needs a token; fetch one as any demo person, then send it along:");
        teller.line("  TOKEN=$(curl -s -u auditor:demo -d grant_type=client_credentials " + at
                + "/oauth2/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
        teller.line("  curl -s -H \"Authorization: Bearer $TOKEN\" \"%s/api/trail?region=%s\"".formatted(at, region));
        teller.line("a batch's life                /api/payout-batches/%s-%s-310100/history"
                .formatted(region, date.toString().replace("-", "")));
        teller.line("business, books, bank         /api/reconciliation/three-way?region=%s&date=%s"
                .formatted(region, date));
        teller.line("persons: maker, checker, finance, auditor, editor, publisher, sysadmin, or an institution's code;"
                + " secret: demo");
        teller.line("rebuild and compare           ./medfund replay");
    }
}
