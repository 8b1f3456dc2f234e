package org.medfund.trail.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses what is no text in a query: control characters, and bytes that are not UTF-8. The path is looked at by the
 * server and by the application's firewall.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class PlainAddress extends OncePerRequestFilter {

    private static final String NOT_UTF_8 = "\ufffd";

    private final HandlerExceptionResolver problems;

    PlainAddress(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wrong = firstThatIsNoText(request.getQueryString());
        if (wrong == null) {
            chain.doFilter(request, response);
        } else {
            var violation = new Violation("/" + wrong, "a text", "something else");
            problems.resolveException(request, response, null, new Refused(HttpError.BAD_PARAMETER, violation));
        }
    }

    /** The name of the parameter, empty if that is none itself; null if all are texts. */
    private static @Nullable String firstThatIsNoText(@Nullable String query) {
        if (query == null) {
            return null;
        }
        for (var pair : query.split("&", -1)) {
            var name = pair.split("=", 2)[0];
            if (!isText(pair)) {
                return isText(name) ? URLDecoder.decode(name, StandardCharsets.UTF_8) : "";
            }
        }
        return null;
    }

    private static boolean isText(String encoded) {
        try {
            var text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return PlainValues.isText(text) && !text.contains(NOT_UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
