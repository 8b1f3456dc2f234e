package org.medfund.claims.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds a call's transaction and lets it answer, once: key, effect and answer are committed together, and the same request
 * again is answered from what was kept.
 */
@Component
class Dispatcher {

    private final Map<String, Transaction> transactions = new HashMap<>();
    private final FieldTable fields;
    private final CallLog log;
    private final AnswerLane lane;
    private final Answers answers;
    private final TransactionOperations database;

    /** @throws IllegalStateException if two transactions have one number, or the field table lacks one */
    Dispatcher(
            List<Transaction> all,
            FieldTable fields,
            CallLog log,
            AnswerLane lane,
            Answers answers,
            TransactionOperations database) {
        this.fields = fields;
        this.log = log;
        this.lane = lane;
        this.answers = answers;
        this.database = database;
        all.forEach(transaction -> transaction.codes().forEach(code -> add(code, transaction)));
    }

    private void add(String code, Transaction transaction) {
        Objects.requireNonNull(fields.of(code));
        if (transactions.put(code, transaction) != null) {
            throw new IllegalStateException("two transactions answer " + code);
        }
    }

    /** @throws Refused if it cannot be answered; then nothing of it is stored */
    Reply answer(Envelope envelope, @Nullable Attachment file, Admitted admitted) {
        var transaction = transactions.get(envelope.infno());
        if (transaction == null) {
            throw new Refused(ClaimsError.UNKNOWN_TRANSACTION, new Violation("/infno", "本平台支持的交易编号", "其他"));
        }
        var input = NodeReader.read(fields.of(envelope.infno()).in(), envelope.input(), "/input");
        var call = new NationalCall(
                envelope.header(admitted.institution()),
                admitted.caller(),
                admitted.institution(),
                new Input(input),
                file);
        return transaction.answersWithAFile()
                ? Reply.of(file(transaction, call))
                : Reply.of(new Answering(transaction, call, content(envelope, file)).run());
    }

    private Attachment file(Transaction transaction, NationalCall call) {
        var output = database.execute(status -> transaction.answer(call));
        return Objects.requireNonNull(Objects.requireNonNull(output).file());
    }

    /** A file is part of what was said. */
    private static byte[] content(Envelope envelope, @Nullable Attachment file) {
        return file == null ? envelope.content() : Sha256.of(envelope.content(), file.content());
    }

    /** One call on its way. */
    private final class Answering {

        private final Transaction transaction;
        private final NationalCall call;
        private final CallKey key;
        private final byte[] content;

        Answering(Transaction transaction, NationalCall call, byte[] content) {
            this.transaction = transaction;
            this.call = call;
            this.key = new CallKey(
                    call.institution().code(),
                    call.header().infno(),
                    call.header().msgid());
            this.content = content;
        }

        byte[] run() {
            return transaction.commitsByItself()
                    ? log.find(key, content).orElseGet(() -> keep(written()))
                    : inTransaction(
                            () -> log.claim(key, call.institution().region(), content) ? kept(written()) : known());
        }

        /** After a commit of its own; a copy that came first has the same result. */
        private byte[] keep(byte[] answer) {
            return lane.keep(new PendingAnswer(key, call.institution().region(), content, answer));
        }

        private byte[] kept(byte[] answer) {
            log.answer(key, answer);
            return answer;
        }

        private byte[] known() {
            return log.find(key, content)
                    .orElseThrow(() -> new Refused(
                            ClaimsError.MESSAGE_FORESTALLED, new Violation("/msgid", "新的报文标识", "已被2601冲正")));
        }

        private byte[] written() {
            var output = OutputWriter.write(fields.of(key.infno()).out(), transaction.answer(call));
            return answers.success(call.institution().region(), output);
        }

        private byte[] inTransaction(Supplier<byte[]> work) {
            return Objects.requireNonNull(database.execute(status -> work.get()));
        }
    }
}
