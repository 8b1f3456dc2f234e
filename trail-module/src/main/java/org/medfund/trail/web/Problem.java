package org.medfund.trail.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Violation;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A problem by RFC 9457 with a stable code and both languages. It carries what the caller needs to mend the input.
 *
 * @param type     identifies the kind of problem; not an address to follow
 * @param title    what is wrong, in English
 * @param status   the HTTP status
 * @param detail   the fields at fault, or the title again
 * @param code     the stable code
 * @param detailZh what is wrong, in Chinese
 * @param errors   each field at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type, String title, int status, String detail, String code, String detailZh, List<Violation> errors) {

    private static final String TYPES = "https://medfund.org/problems/";
    private static final String SECONDS_TO_WAIT = "2";

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ErrorCode error, List<Violation> errors) {
        return new Problem(
                TYPES + error.code(),
                error.english(),
                statusOf(error).value(),
                errors.isEmpty() ? error.english() : sentence(errors),
                error.code(),
                error.chinese(),
                errors);
    }

    /** As an answer; what is not possible now says when to come again. */
    public ResponseEntity<Object> answer() {
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.body(this);
    }

    private static String sentence(List<Violation> errors) {
        return errors.stream()
                .map(error ->
                        "%s: expected %s, received %s".formatted(error.pointer(), error.expected(), error.received()))
                .collect(Collectors.joining("; "));
    }

    private static HttpStatus statusOf(ErrorCode error) {
        if (error instanceof HttpError http) {
            return http.status();
        }
        return switch (error.kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
