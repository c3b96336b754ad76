package org.huice.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huice.tree.Sha256;

/** The list of an export's files with their SHA-256, as the program sha256sum reads it. */
record ExportSums(Path folder) {
  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64})  ([A-Za-z0-9][A-Za-z0-9._-]*(?:/[0-9a-f]{64})?)");
  private static final int BLOCK = 1 << 16;

  /** Writes the list; every other file has to be there. */
  void write() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : files()) {
      lines.append(hash(name)).append("  ").append(name).append('\n');
    }
    Files.writeString(folder.resolve(ExportFiles.SUMS), lines);
  }

  /** Tells every file that is not as the list says, is missing, or is not in it. */
  void check(Findings findings) throws IOException {
    TreeMap<String, String> listed = listed(findings);
    TreeSet<String> there = files();
    for (String name : listed.keySet()) {
      if (!there.contains(name)) {
        findings.add(VerifyProblem.EXPORT_FILE_MISSING, name);
      } else if (!hash(name).equals(listed.get(name))) {
        findings.add(VerifyProblem.EXPORT_FILE_CHANGED, name);
      }
    }
    there.removeAll(listed.keySet());
    there.forEach(name -> findings.add(VerifyProblem.EXPORT_FILE_UNLISTED, name));
  }

  private TreeMap<String, String> listed(Findings findings) throws IOException {
    TreeMap<String, String> listed = new TreeMap<>();
    Path file = folder.resolve(ExportFiles.SUMS);
    if (!Files.isRegularFile(file)) {
      findings.add(VerifyProblem.EXPORT_FILE_MISSING, ExportFiles.SUMS);
      return listed;
    }
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<String> lines = List.of(text.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      Matcher line = LINE.matcher(lines.get(i));
      if (last ? !lines.get(i).isEmpty() : !line.matches()) {
        findings.add(VerifyProblem.EXPORT_LINE_BROKEN, ExportFiles.SUMS, Integer.toString(i + 1));
      } else if (!last) {
        listed.put(line.group(2), line.group(1));
      }
    }
    return listed;
  }

  /** Every file but the list, by its path with slashes. */
  private TreeSet<String> files() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = new ArrayList<>(all.filter(Files::isRegularFile).toList());
      files.forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    names.remove(ExportFiles.SUMS);
    return names;
  }

  private String hash(String name) throws IOException {
    MessageDigest digest = Sha256.start();
    try (InputStream bytes = Files.newInputStream(folder.resolve(name))) {
      byte[] block = new byte[BLOCK];
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return Sha256.hex(digest);
  }
}
