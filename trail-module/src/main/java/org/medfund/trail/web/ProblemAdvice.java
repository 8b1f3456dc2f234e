package org.medfund.trail.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every failure of a request with a {@link Problem}; what went wrong inside stays inside and in the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> refused(Refused refused) {
        return Problem.of(refused.errorCode(), refused.violations()).answer();
    }

    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyTooLarge e) {
        return Problem.of(HttpError.TOO_LARGE, List.of()).answer();
    }

    /** The database is busy, full, locked or away: nothing was done, or the outcome can be asked for by its key. */
    @ExceptionHandler({
        TransientDataAccessException.class,
        RecoverableDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        TransactionSystemException.class,
        TransactionTimedOutException.class
    })
    ResponseEntity<Object> databaseAway(RuntimeException e) {
        LOG.warn("the database did not answer in time", e);
        return Problem.of(HttpError.UNAVAILABLE, List.of()).answer();
    }

    /** Refusals of access that a security filter answers are left to it. */
    @ExceptionHandler
    ResponseEntity<Object> unexpected(Exception e) throws Exception {
        if (e.getClass().getName().startsWith("org.springframework.security.")) {
            throw e;
        }
        LOG.error("a request failed unexpectedly", e);
        return Problem.of(HttpError.UNEXPECTED, List.of()).answer();
    }

    /** A record's own check may refuse while the body is read; then that refusal is the answer. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return causeOf(e, Refused.class)
                .map(this::refused)
                .or(() -> causeOf(e, BodyTooLarge.class).map(this::tooLarge))
                .orElseGet(() ->
                        Problem.of(HttpError.UNREADABLE_BODY, JsonFault.of(e)).answer());
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return causeOf(e, Refused.class)
                .map(this::refused)
                .orElseGet(() ->
                        Problem.of(HttpError.BAD_PARAMETER, List.of(wrong(e))).answer());
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var missing = new Violation("/" + e.getParameterName(), "a value", "none");
        return Problem.of(HttpError.BAD_PARAMETER, List.of(missing)).answer();
    }

    private static Violation wrong(TypeMismatchException e) {
        var name = e instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : e.getPropertyName();
        return new Violation("/" + name, Expected.of(e.getRequiredType()), "something else");
    }

    /** Everything else that the framework refuses, by its status. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = Problem.of(HttpError.ofStatus(status.value()), List.of()).answer();
        return ResponseEntity.status(problem.getStatusCode())
                .headers(all -> {
                    all.addAll(headers);
                    all.putAll(problem.getHeaders());
                })
                .body(problem.getBody());
    }

    private static <T extends Throwable> Optional<T> causeOf(Throwable e, Class<T> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
