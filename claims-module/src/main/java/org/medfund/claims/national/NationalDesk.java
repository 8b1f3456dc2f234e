package org.medfund.claims.national;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.web.HttpError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

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

    byte[] answer(Request request) {
        try {
            return admitted(request);
        } catch (Refused refused) {
            return refuse(request, refused.errorCode(), ErrMsg.of(refused));
        } catch (RuntimeException e) {
            LOG.error("a call of the national interface failed unexpectedly", e);
            return refuse(request, HttpError.UNEXPECTED, ErrMsg.of(HttpError.UNEXPECTED));
        }
    }

    private byte[] admitted(Request request) {
        var envelope = Envelope.read(request.body(), fields);
        if (request.service() != null) {
            services.mustServe(request.service(), envelope.infno());
        }
        return dispatcher.answer(envelope, door.admit(envelope));
    }

    private byte[] refuse(Request request, ErrorCode reason, String errMsg) {
        var attempt = Attempt.of(request.body());
        refusals.record(attempt, reason, request.body());
        return answers.failure(place(attempt), errMsg);
    }

    private static @Nullable RegionCode place(Attempt attempt) {
        return attempt.place() == null ? null : new RegionCode(attempt.place());
    }
}
