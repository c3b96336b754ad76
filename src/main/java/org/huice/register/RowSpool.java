package org.huice.register;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a sheet on the disk until it is that sheet's turn: a workbook is written one sheet after
 * the other, and results come for all of them at once.
 */
final class RowSpool implements Closeable {
  private static final int BUFFER = 1 << 15;
  private static final int END = -1;
  private static final byte NONE = 0;
  private static final byte TEXT = 1;
  private static final byte DECIMAL = 2;
  private static final byte WHOLE = 3;

  private final Path file;
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DataOutputStream out;
  private boolean complete;

  RowSpool(Path file) throws IOException {
    this.file = file;
    this.out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), deflater, BUFFER), BUFFER));
  }

  void add(List<? extends @Nullable Object> row) throws IOException {
    out.writeInt(row.size());
    for (Object cell : row) {
      add(cell);
    }
  }

  private void add(@Nullable Object cell) throws IOException {
    if (cell == null) {
      out.writeByte(NONE);
    } else if (cell instanceof String text) {
      bytes(TEXT, text);
    } else if (cell instanceof BigDecimal number) {
      bytes(DECIMAL, number.toString());
    } else {
      out.writeByte(WHOLE);
      out.writeLong(((Number) cell).longValue());
    }
  }

  private void bytes(byte kind, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeByte(kind);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  /** Hands out every row in order. */
  void forEach(Consumer<List<@Nullable Object>> taker) throws IOException {
    finish();
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER))) {
      for (int cells = in.readInt(); cells != END; cells = in.readInt()) {
        List<@Nullable Object> row = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
          row.add(cell(in));
        }
        taker.accept(row);
      }
    }
  }

  private void finish() throws IOException {
    if (!complete) {
      complete = true;
      try (out) {
        out.writeInt(END);
      }
    }
  }

  private static @Nullable Object cell(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case NONE -> null;
      case TEXT -> text(in);
      case DECIMAL -> new BigDecimal(text(in));
      default -> in.readLong();
    };
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Deletes what is on the disk. */
  @Override
  public void close() throws IOException {
    try {
      finish();
    } finally {
      deflater.end();
      Files.deleteIfExists(file);
    }
  }
}
