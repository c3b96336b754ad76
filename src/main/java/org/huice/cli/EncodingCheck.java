package org.huice.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Refuses to start where Chinese text or file names would be garbled. */
final class EncodingCheck {
  private EncodingCheck() {}

  /** Whether text is UTF-8 and file names can be Chinese. */
  static boolean isUtf8(Charset charset, Surroundings surroundings) {
    String names = surroundings.properties().getProperty("sun.jnu.encoding", "UTF-8");
    return charset.equals(StandardCharsets.UTF_8) && !isAscii(names);
  }

  private static boolean isAscii(String charset) {
    return charset.equals("ANSI_X3.4-1968") || charset.equals("US-ASCII");
  }

  /** Says so in both languages, since neither can be relied on, and how to start it instead. */
  static int refuse(Charset charset, PrintStream err) {
    err.println(
        "惠策只在 UTF-8 环境中运行（现为 "
            + charset
            + "）：请用 ./huice 启动，或设 LC_ALL=C.UTF-8 并加 -Dfile.encoding=UTF-8。");
    err.println(
        "Huice runs in UTF-8 only (now "
            + charset
            + "): start it by ./huice, or set LC_ALL=C.UTF-8 and add -Dfile.encoding=UTF-8.");
    return ExitCode.COULD_NOT_RUN;
  }
}
