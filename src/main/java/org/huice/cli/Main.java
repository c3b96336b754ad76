package org.huice.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs one verb and ends the process: 0 done, 1 could not run, 2 ran and found something.
   *
   * @param arguments as typed
   */
  @SuppressWarnings("SystemConsoleNull") // the launcher asks later Javas for what 17 does
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Properties properties = System.getProperties();
    // The launcher for Windows cannot tell; null is the console where output is kept in a file.
    properties.putIfAbsent("huice.terminal", String.valueOf(System.console() != null));
    Surroundings surroundings =
        new Surroundings(out, err, Clock.systemUTC(), System.getenv(), properties);
    int code =
        EncodingCheck.isUtf8(Charset.defaultCharset(), surroundings)
            ? new Program(surroundings).run(arguments)
            : EncodingCheck.refuse(Charset.defaultCharset(), err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
