package org.medfund.claims.national.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.WindowCall;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyInForce;
import org.medfund.institutions.PolicyTopics;
import org.medfund.trail.EventJson;
import org.springframework.stereotype.Component;

/** Reads the policy book of the institution's region as pages. Whoever names the version that holds is sent nothing anew. */
@Component
class CatalogueItems {

    private final PolicyBooks books;
    private final WindowCall window;

    CatalogueItems(PolicyBooks books, WindowCall window) {
        this.books = books;
        this.window = window;
    }

    /** An item's value; what else stands in it is for others. */
    record Item(
            String name,
            @JsonProperty("class") @Nullable String level,
            @Nullable String firstPercent,
            @Nullable LocalDate until) {}

    /** A way to write an entry of the book. */
    interface Writer {
        Row write(PolicyEntry entry);
    }

    /** The page that a call asks for, of the entries of a topic. */
    Output page(NationalCall call, String topic, Predicate<PolicyEntry> wanted, Writer writer) {
        var data = call.input().node("data");
        var page = Page.of(data);
        var book = book(call, data);
        var known = data.findText("ver").filter(book.version()::equals).isPresent();
        return page.of(known ? List.of() : entries(book, topic, wanted), book.version(), writer::write);
    }

    /** What holds in the book of the institution's region. */
    PolicyBook book(NationalCall call, NodeValues data) {
        return books.asOf(call.institution().region(), date(data));
    }

    static List<PolicyEntry> entries(PolicyBook book, String topic, Predicate<PolicyEntry> wanted) {
        return book.inForce()
                .map(PolicyInForce::entry)
                .filter(entry -> entry.topic().equals(topic))
                .filter(wanted)
                .toList();
    }

    /** Whether a region keeps an item; one without a catalogue keeps all. */
    boolean keeps(NationalCall call, String item) {
        var book = books.asOf(call.institution().region(), window.today());
        return book.find(PolicyTopics.CATALOGUE_ITEMS, item).isPresent()
                || book.topic(PolicyTopics.CATALOGUE_ITEMS).isEmpty();
    }

    static Item item(PolicyEntry entry) {
        return EventJson.read(entry.value(), Item.class);
    }

    private LocalDate date(NodeValues data) {
        return data.findDate("query_date").orElseGet(window::today);
    }
}
