package org.huice.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs one verb and ends the process: 0 done, 1 could not run, 2 ran and found something.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Surroundings surroundings =
        new Surroundings(out, err, Clock.systemUTC(), System.getenv(), System.getProperties());
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
