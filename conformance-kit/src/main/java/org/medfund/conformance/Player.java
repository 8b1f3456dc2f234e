package org.medfund.conformance;

import static org.medfund.conformance.Played.State.LEFT_OUT;
import static org.medfund.conformance.Played.State.NOT_PLAYED;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Plays one call order to its end, also past answers that do not conform. */
final class Player {

    private static final int TRACE_CODE_LENGTH = 20;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    private final Order order;
    private final Set<String> absent;
    private final Values values;
    private final Caller caller;
    private final Checks checks;
    private final Map<String, ObjectNode> sent = new HashMap<>();
    private final Map<String, Reply> received = new HashMap<>();

    Player(Order order, Options options, Server server, Clock clock, Checks checks) {
        this.order = order;
        this.absent = options.absent();
        this.values = new Values(options.values());
        this.caller = new Caller(server, clock, values);
        this.checks = checks;
        begin(LocalDateTime.ofInstant(clock.instant(), ServerTime.SHANGHAI));
    }

    /** Everything happens at one time, under numbers that nobody used before. */
    private void begin(LocalDateTime now) {
        var who = order.caller();
        values.put("fixmedins_code", values.get(who));
        values.put("fixmedins_name", values.get(who + "_name"));
        values.put("key", values.getOr(who + "_key", values.get("key")));
        values.put("secret", values.getOr(who + "_secret", values.get("secret")));
        values.put("now", ServerTime.TIME.format(now));
        values.put("today", now.toLocalDate().toString());
        values.put("month", MONTH.format(now));
        values.put("run", "K" + digits(12));
        values.put("trace", "8" + digits(TRACE_CODE_LENGTH - 1));
    }

    private static String digits(int count) {
        return new SecureRandom().ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    List<Played> play() {
        return order.steps().stream().map(this::play).toList();
    }

    private Played play(Step step) {
        if (absent.contains(step.infno())) {
            return new Played(order.order(), step.infno(), LEFT_OUT, List.of());
        }
        try {
            var first = received.get(step.infno());
            var reply = caller.send(envelope(step));
            received.put(step.infno(), reply);
            take(step, reply);
            return Played.of(order.order(), step.infno(), findings(step, reply, first));
        } catch (Values.Unknown unknown) {
            var finding =
                    new Finding("input", "a value of " + unknown.getMessage() + " from an earlier answer", "none");
            return new Played(order.order(), step.infno(), NOT_PLAYED, List.of(finding));
        }
    }

    private List<Finding> findings(Step step, Reply reply, @Nullable Reply first) {
        if (!step.again()) {
            return checks.check(step, reply, values);
        }
        return first != null && reply.output().equals(first.output())
                ? List.of()
                : List.of(new Finding("output", "the answer that was given before", "another one"));
    }

    private ObjectNode envelope(Step step) {
        var before = sent.get(step.infno());
        if (step.again() && before != null) {
            return before;
        }
        if (step.input() == null) {
            throw new Values.Unknown(step.infno());
        }
        var msgid = caller.msgid();
        values.put("msgid", msgid);
        values.put("msgid_" + step.infno(), msgid);
        var envelope = caller.envelope(step.infno(), msgid, values.fill(step.input()));
        sent.put(step.infno(), envelope);
        return envelope;
    }

    private void take(Step step, Reply reply) {
        step.take().forEach((name, place) -> {
            var value = Place.find(reply.output(), place);
            if (value.isValueNode() && !value.isNull()) {
                values.put(name, Recorded.plain(value));
            }
        });
    }
}
