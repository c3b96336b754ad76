package org.huice.tabular;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huice.tabular.SheetCell.Kind;

/**
 * The rows of a sheet in a file of their own, which is gone when it is closed: however many there
 * are, 8 bytes of each stay in memory.
 */
final class Spool implements Closeable {
  private static final int WINDOW = 1 << 14;
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Path path;
  private final FileChannel channel;
  private final BufferedOutputStream out;
  private long[] starts = new long[1024];
  private int count;
  private long end;

  /** The part of the file that was read last. */
  private ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);

  private long windowStart;

  /** The row that was read last, which is often asked for again. */
  private int last = -1;

  private SheetRow lastRow = new SheetRow(0, List.of());

  Spool() throws IOException {
    this(Files.createTempFile("huice-", ".rows"));
  }

  /** The same with a file that is there, and is gone when the spool is closed or not to be had. */
  Spool(Path path) throws IOException {
    this.path = path;
    try {
      this.channel =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException | Error failed) {
      Closing.after(failed, () -> Files.deleteIfExists(path));
      throw failed;
    }
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
  }

  /** Puts a row behind the others. */
  void add(SheetRow row) throws IOException {
    starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
    starts[count++] = end;
    number(row.number());
    number(row.cells().size());
    for (SheetCell cell : row.cells()) {
      number(cell.column());
      number(KINDS.indexOf(cell.kind()));
      byte[] text = cell.text().getBytes(StandardCharsets.UTF_8);
      number(text.length);
      out.write(text);
      end += text.length;
    }
  }

  /** Seven bits a byte, the highest first bit says that more follow. */
  private void number(int value) throws IOException {
    int rest = value;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      end++;
      rest >>>= 7;
    }
    out.write(rest);
    end++;
  }

  /** Ends the writing; from now on rows are read. */
  void finish() throws IOException {
    out.flush();
  }

  /** How many rows there are. */
  int size() {
    return count;
  }

  /** The row of that number, counted from 0. */
  SheetRow row(int index) throws IOException {
    if (index != last) {
      lastRow = read(index);
      last = index;
    }
    return lastRow;
  }

  private SheetRow read(int index) throws IOException {
    long start = starts[index];
    long length = (index + 1 < count ? starts[index + 1] : end) - start;
    if (start < windowStart || start + length > windowStart + window.limit()) {
      // Whoever reads in order will ask for what follows; whoever leaps will not.
      long ahead = index == last + 1 ? Math.min(WINDOW, end - start) : 0;
      load(start, (int) Math.max(length, ahead));
    }
    window.position((int) (start - windowStart));
    return decoded();
  }

  private void load(long start, int length) throws IOException {
    window = length > window.capacity() ? ByteBuffer.allocate(length) : window.clear();
    window.limit(length);
    while (window.hasRemaining()) {
      if (channel.read(window, start + window.position()) < 0) {
        throw new EOFException(path.toString());
      }
    }
    windowStart = start;
  }

  private SheetRow decoded() {
    int row = number();
    int size = number();
    List<SheetCell> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int column = number();
      Kind kind = KINDS.get(number());
      byte[] text = new byte[number()];
      window.get(text);
      cells.add(new SheetCell(column, kind, new String(text, StandardCharsets.UTF_8)));
    }
    return new SheetRow(row, cells);
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = window.get();
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  @Override
  public void close() throws IOException {
    Closeable file = () -> Files.deleteIfExists(path);
    Closing.all(List.of(channel, file));
  }
}
