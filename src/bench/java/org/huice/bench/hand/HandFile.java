package org.huice.bench.hand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huice.bench.common.Enterprise;
import org.huice.bench.common.PolicySet;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The hand-written program from file to file: JSON lines of facts in, JSON lines of rulings with
 * their steps out, by Jackson's streams; of one line it is what a check of one enterprise costs.
 */
public final class HandFile {
  private static final JsonFactory FACTORY = JsonFactory.builder().rootValueSeparator("\n").build();

  private HandFile() {}

  /**
   * Decides a file.
   *
   * @param arguments the file of facts and the file of rulings
   */
  public static void main(String[] arguments) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])));
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in);
        JsonGenerator json =
            FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      decide(parser, new LineWriter(json));
    }
  }

  private static void decide(JsonParser parser, LineWriter writer) {
    HandContender program = new HandContender(PolicySet.S, true);
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      Enterprise enterprise = enterprise(parser);
      writer.write("企业[" + enterprise.id() + "]", program.decide(enterprise));
    }
  }

  private static Enterprise enterprise(JsonParser parser) {
    if (!"企业".equals(parser.nextName())) {
      throw new IllegalArgumentException("no enterprise");
    }
    parser.nextToken();
    Enterprise enterprise = EnterpriseReader.read(parser);
    if (parser.nextToken() != JsonToken.END_OBJECT) {
      throw new IllegalArgumentException("more than an enterprise");
    }
    return enterprise;
  }

  /** The enterprise of one line. */
  static Enterprise read(String line) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      return enterprise(parser);
    }
  }
}
