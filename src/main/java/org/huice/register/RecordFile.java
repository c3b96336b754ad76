package org.huice.register;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.json.CanonicalJson;
import org.huice.pool.PoolProblem;
import org.huice.pool.PoolRecord;
import org.huice.pool.PoolResult;
import org.huice.pool.RecordReading;
import org.huice.pool.RecordTree;
import org.huice.pool.RecordedRun;
import org.huice.pool.RunBasis;
import org.huice.pool.RunReading;
import org.huice.pool.RunTerms;
import org.huice.problem.Place;
import org.huice.problem.Problem;

/**
 * The file of a pool run: a committed record is one canonical JSON object, a preview the same in
 * lines, claim by claim. Either holds under {@code content} the SHA-256 of the canonical JSON (RFC
 * 8785) of everything else it says, so that a change by hand is noticed. Whoever means to deceive
 * can compute that digest anew.
 */
public final class RecordFile {
  private static final String CLAIMS = "claims";
  private static final String SET_ASIDE = "setAside";
  private static final byte LINE_FEED = '\n';

  private final String file;
  private final byte[] bytes;
  private final Consumer<Problem> problems;

  /**
   * A file that was read.
   *
   * @param file as messages name it
   * @param problems told of what is wrong with it
   */
  public RecordFile(String file, byte[] bytes, Consumer<Problem> problems) {
    this.file = file;
    this.bytes = bytes.clone();
    this.problems = problems;
  }

  /** The bytes of a committed record. */
  public static byte[] committed(PoolResult result, RunTerms terms) {
    return CanonicalJson.write(sealed(new TreeMap<>(RecordTree.of(result, terms))));
  }

  /** The bytes of a preview: what holds for all, then a line for each claim. */
  public static byte[] preview(PoolResult result, RunTerms terms) {
    Map<String, Object> tree = new TreeMap<>(RecordTree.of(result, terms));
    tree.put("kind", PoolRecord.PREVIEW);
    sealed(tree);
    List<?> claims = (List<?>) tree.remove(CLAIMS);
    List<?> aside = (List<?>) tree.remove(SET_ASIDE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    line(out, tree);
    claims.forEach(claim -> line(out, claim));
    aside.forEach(claim -> line(out, claim));
    return out.toByteArray();
  }

  private static void line(ByteArrayOutputStream out, Object value) {
    out.writeBytes(CanonicalJson.write(value));
    out.write(LINE_FEED);
  }

  private static Map<String, Object> sealed(Map<String, Object> tree) {
    tree.put(PoolRecord.CONTENT, LineDigest.of(CanonicalJson.write(tree)));
    return tree;
  }

  /** The earlier run that it records; nothing where it is a preview, or something is wrong. */
  public Optional<PoolRecord> earlier() {
    Optional<Map<String, Object>> content = content();
    if (content.isPresent() && isPreview(content.get())) {
      return refused(PoolProblem.POOL_RECORD_PREVIEW);
    }
    return content.flatMap(tree -> RecordReading.read(file, LineDigest.of(bytes), tree, problems));
  }

  /** The run with all its steps, committed or not; nothing where something is wrong. */
  public Optional<RecordedRun> run(RunBasis basis) {
    return content()
        .flatMap(tree -> RunReading.read(file, LineDigest.of(bytes), tree, basis, problems));
  }

  /** What it says, as it was written. */
  private Optional<Map<String, Object>> content() {
    try {
      Map<String, Object> tree = tree();
      Object told = tree.remove(PoolRecord.CONTENT);
      return LineDigest.of(CanonicalJson.write(tree)).equals(told)
          ? Optional.of(tree)
          : refused(
              isRecord(tree) ? PoolProblem.POOL_RECORD_CHANGED : PoolProblem.POOL_RECORD_BROKEN);
    } catch (IllegalArgumentException | ArithmeticException broken) {
      return refused(PoolProblem.POOL_RECORD_BROKEN);
    }
  }

  private <T> Optional<T> refused(PoolProblem code) {
    problems.accept(Problem.at(Place.of(file), code));
    return Optional.empty();
  }

  private static boolean isPreview(Map<String, Object> tree) {
    return PoolRecord.PREVIEW.equals(tree.get("kind"));
  }

  private static boolean isRecord(Map<String, Object> tree) {
    return isPreview(tree) || PoolRecord.KIND.equals(tree.get("kind"));
  }

  private Map<String, Object> tree() {
    List<byte[]> lines = lines();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an empty file");
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    JsonValues.object(lines.get(0)).forEach(tree::put);
    if (isPreview(tree)) {
      List<Object> claims = new ArrayList<>();
      List<Object> aside = new ArrayList<>();
      for (byte[] line : lines.subList(1, lines.size())) {
        Map<String, Object> claim = JsonValues.object(line);
        (claim.containsKey("reason") ? aside : claims).add(claim);
      }
      tree.put(CLAIMS, claims);
      tree.put(SET_ASIDE, aside);
    } else if (lines.size() > 1) {
      throw new IllegalArgumentException("something after the record");
    }
    return tree;
  }

  private List<byte[]> lines() {
    List<byte[]> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == LINE_FEED) {
        lines.add(Arrays.copyOfRange(bytes, from, at));
        from = at + 1;
      }
    }
    if (from < bytes.length) {
      lines.add(Arrays.copyOfRange(bytes, from, bytes.length));
    }
    return lines;
  }
}
