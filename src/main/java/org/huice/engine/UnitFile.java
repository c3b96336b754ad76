package org.huice.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.huice.tree.Sha256;

/** A compiled unit as bytes: its key, its models, its classes, and a SHA-256 over all of that. */
final class UnitFile {
  private static final int DIGEST = 32;

  private UnitFile() {}

  static byte[] write(String key, CompiledUnit unit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(key);
    out.writeInt(unit.models().size());
    for (String model : unit.models()) {
      out.writeUTF(model);
    }
    out.writeInt(unit.classes().size());
    for (Map.Entry<String, byte[]> entry : unit.classes().entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    out.write(Sha256.start().digest(bytes.toByteArray()));
    return bytes.toByteArray();
  }

  /** The unit; empty if the bytes are damaged or belong to another key. */
  static Optional<CompiledUnit> read(String key, byte[] bytes) throws IOException {
    int end = bytes.length - DIGEST;
    if (end < 0) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(bytes, end);
    byte[] digest = Arrays.copyOfRange(bytes, end, bytes.length);
    if (!MessageDigest.isEqual(Sha256.start().digest(content), digest)) {
      return Optional.empty();
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
    return in.readUTF().equals(key) ? Optional.of(readUnit(in)) : Optional.empty();
  }

  private static CompiledUnit readUnit(DataInputStream in) throws IOException {
    List<String> models = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      models.add(in.readUTF());
    }
    NavigableMap<String, byte[]> classes = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    return new CompiledUnit(classes, models);
  }
}
