package org.medfund.claims.national;

import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.web.HttpError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Takes a request of the national interface from its bytes to the bytes of its answer; of what it refuses it keeps the attempt. */
@Component
class NationalDesk {

    private static final Logger LOG = LoggerFactory.getLogger(NationalDesk.class);

    private final FieldTable fields;
    private final Services services;
    private final Door door;
    private final Dispatcher dispatcher;
    private final RefusalLog refusals;
    private final Answers answers;

    NationalDesk(
            FieldTable fields,
            Services services,
            Door door,
            Dispatcher dispatcher,
            RefusalLog refusals,
            Answers answers) {
        this.fields = fields;
        this.services = services;
        this.door = door;
        this.dispatcher = dispatcher;
        this.refusals = refusals;
        this.answers = answers;
    }

    Reply answer(Request request) {
        try {
            return admitted(request);
        } catch (Refused refused) {
            return refuse(request, refused.errorCode(), ErrMsg.of(refused));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("a call of the national interface met a database that did not answer", e);
            return refuse(request, ClaimsError.OUTCOME_UNKNOWN, ErrMsg.of(ClaimsError.OUTCOME_UNKNOWN));
        } catch (RuntimeException e) {
            LOG.error("a call of the national interface failed unexpectedly", e);
            return refuse(request, HttpError.UNEXPECTED, ErrMsg.of(HttpError.UNEXPECTED));
        }
    }

    private Reply admitted(Request request) {
        var envelope = Envelope.read(request.body(), fields);
        if (request.service() != null) {
            services.mustServe(request.service(), envelope.infno());
        }
        return dispatcher.answer(envelope, request.file(), door.admit(envelope, request));
    }

    private Reply refuse(Request request, ErrorCode reason, String errMsg) {
        var attempt = Attempt.of(request.body());
        keep(attempt, reason, request.body());
        return Reply.of(answers.failure(place(attempt), errMsg));
    }

    /** Where the attempt cannot be kept, the caller is answered all the same. */
    private void keep(Attempt attempt, ErrorCode reason, byte[] body) {
        try {
            refusals.record(attempt, reason, body);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("a refused call could not be recorded: {}", reason.code(), e);
        }
    }

    private static @Nullable RegionCode place(Attempt attempt) {
        return attempt.place() == null ? null : new RegionCode(attempt.place());
    }
}
