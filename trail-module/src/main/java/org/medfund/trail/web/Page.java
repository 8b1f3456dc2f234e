package org.medfund.trail.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list; the next one is asked for with its cursor, and named by the Link header (RFC 8288).
 *
 * @param items      the rows
 * @param nextCursor where the next page begins; null after the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** The limit asked for, or the default. @throws Refused if it is out of range */
    public static int limit(@Nullable Integer asked) {
        var limit = asked == null ? DEFAULT_LIMIT : asked;
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new Refused(
                    HttpError.BAD_PARAMETER, new Violation("/limit", "1 to " + LARGEST_LIMIT, Integer.toString(limit)));
        }
        return limit;
    }

    /**
     * A page out of rows of which one more than the limit was read.
     *
     * @param cursor the sort key of a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()).toString());
    }

    /** As the answer to the current request. */
    public ResponseEntity<Page<T>> answer() {
        var answer = ResponseEntity.ok();
        if (nextCursor != null) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next(nextCursor)));
        }
        return answer.body(this);
    }

    /** Relative to the host, which may be another one outside. */
    private static String next(String cursor) {
        var uri = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUri();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
