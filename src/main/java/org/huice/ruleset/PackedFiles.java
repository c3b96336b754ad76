package org.huice.ruleset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files of a {@link RuleArchive}, in memory. */
final class PackedFiles implements RuleFiles {
  /** Every path that decides anything; a folder's name is judged when it is read. */
  private static final Pattern DECIDES =
      Pattern.compile(
          "settlement\\.yaml|pools\\.yaml|vocabulary/[^/]+\\.drl"
              + "|policies/[^/]+/(policy\\.yaml|[^/]+\\.drl)");

  private final String name;
  private final SortedMap<String, byte[]> contents;

  private PackedFiles(String name, SortedMap<String, byte[]> contents) {
    this.name = name;
    this.contents = contents;
  }

  /**
   * Unpacks an archive.
   *
   * @param name as messages shall name it
   * @return empty where a length is wrong, a path is none of a rule set, comes twice or is not in
   *     its place, or there is more than a folder may hold
   */
  static Optional<PackedFiles> of(String name, ByteBuffer archive) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    byte[] before = {};
    long most = RuleFolder.MOST_BYTES;
    while (archive.hasRemaining()) {
      Optional<byte[]> path = taken(archive);
      Optional<byte[]> content = path.flatMap(known -> taken(archive));
      Optional<String> text = path.flatMap(PackedFiles::path);
      if (content.isEmpty() || text.isEmpty()) {
        return Optional.empty();
      }
      most -= content.get().length;
      boolean sorted = Arrays.compareUnsigned(before, path.get()) < 0;
      if (!sorted || most < 0 || contents.size() == RuleFolder.MOST_FILES) {
        return Optional.empty();
      }
      contents.put(text.get(), content.get());
      before = path.get();
    }
    return Optional.of(new PackedFiles(name, contents));
  }

  private static Optional<byte[]> taken(ByteBuffer archive) {
    if (archive.remaining() < Long.BYTES) {
      return Optional.empty();
    }
    long length = archive.getLong();
    if (length < 0 || length > Math.min(archive.remaining(), RuleFolder.LARGEST)) {
      return Optional.empty();
    }
    byte[] bytes = new byte[(int) length];
    archive.get(bytes);
    return Optional.of(bytes);
  }

  private static Optional<String> path(byte[] bytes) {
    try {
      String path = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean fits =
          DECIDES.matcher(path).matches()
              && Normalizer.isNormalized(path, Normalizer.Form.NFC)
              && Names.isVisible(path)
              && Arrays.stream(path.split("/")).noneMatch(part -> part.startsWith("."));
      return fits ? Optional.of(path) : Optional.empty();
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  @Override
  public String shown(String path) {
    return path.isEmpty() ? name : name + "/" + path;
  }

  @Override
  public List<String> folders(String folder) {
    String under = folder + "/";
    TreeSet<String> names = new TreeSet<>();
    for (String path : contents.keySet()) {
      int end = path.startsWith(under) ? path.indexOf('/', under.length()) : -1;
      if (end >= 0) {
        names.add(path.substring(under.length(), end));
      }
    }
    return List.copyOf(names);
  }

  @Override
  public List<String> files() {
    return List.copyOf(contents.keySet());
  }

  @Override
  public Optional<RuleFile> read(String path) {
    return Optional.ofNullable(contents.get(path))
        .map(content -> new RuleFile(path, shown(path), content));
  }
}
