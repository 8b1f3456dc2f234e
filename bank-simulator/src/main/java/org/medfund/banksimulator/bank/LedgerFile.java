package org.medfund.banksimulator.bank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ledger on disk: one JSON object per line, only ever appended, forced to disk before the bank answers. The file
 * is locked while a bank keeps it; anyone may read it.
 */
final class LedgerFile implements Ledger, AutoCloseable {

    private final FileChannel channel;
    private final List<LedgerLine> linesAtOpening;

    private LedgerFile(FileChannel channel, List<LedgerLine> linesAtOpening) {
        this.channel = channel;
        this.linesAtOpening = linesAtOpening;
    }

    static LedgerFile open(Path path) throws IOException {
        var folder = path.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel, path);
            var content = LedgerContent.of(finishedLines(channel));
            channel.truncate(content.lengthBytes());
            channel.position(content.lengthBytes());
            channel.force(true);
            return new LedgerFile(channel, content.lines());
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static void lock(FileChannel channel, Path path) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            throw new IOException("Another bank of this process keeps the ledger " + path, heldByThisProcess);
        }
        throw new IOException("Another bank keeps the ledger " + path);
    }

    List<LedgerLine> linesAtOpening() {
        return linesAtOpening;
    }

    @Override
    public void append(List<LedgerLine> lines) throws IOException {
        var text = lines.stream().map(line -> BankJson.write(line) + "\n").collect(Collectors.joining());
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    String text() throws IOException {
        return finishedLines(channel);
    }

    /**
     * Everything up to the last line end; what follows may end within a character. Read through the bank's own
     * channel, because closing another one on this file would give up the lock.
     */
    private static String finishedLines(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        var read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes, bytes.position());
        }
        var length = bytes.position();
        while (length > 0 && bytes.get(length - 1) != '\n') {
            length--;
        }
        return new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
