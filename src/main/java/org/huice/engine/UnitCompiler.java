package org.huice.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.huice.tree.Sha256;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;

/** Turns the text of one unit into class files. Loads none of the unit's own rule classes. */
final class UnitCompiler {
  private static final List<String> INFRASTRUCTURE =
      List.of("NoClassDefFoundError", "ClassNotFoundException", "MissingDependencyException");

  /** Describes the module to a container, which we do without. */
  private static final String PROJECT = "org/drools/project/model/";

  private UnitCompiler() {}

  /**
   * Compiles one text; several at a time where several threads ask. Drools keeps what it builds in
   * a global repository, and makes names of classes of the name it has there: it is that of the
   * text, so that none is in the way of another and the same text always gives the same.
   *
   * @param parent serves the vocabulary's classes, also as resources
   * @throws CompileFailure if the text is refused
   */
  static CompiledUnit compile(String text, ClassLoader parent) throws CompileFailure {
    KieServices services = KieServices.get();
    ReleaseId id =
        services.newReleaseId("org.huice", Sha256.hex(text.getBytes(StandardCharsets.UTF_8)), "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    files.write(
        "src/main/resources/unit.drl",
        services
            .getResources()
            .newByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8"));
    try {
      KieBuilder builder = services.newKieBuilder(files, parent);
      build(builder);
      return collect((InternalKieModule) builder.getKieModule());
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static void build(KieBuilder builder) throws CompileFailure {
    try {
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException refused) {
      rethrowInfrastructure(refused);
      throw new CompileFailure(firstLine(String.valueOf(refused)), refused);
    }
    Results results = builder.getResults();
    for (Message message : results.getMessages(Message.Level.ERROR)) {
      if (INFRASTRUCTURE.stream().anyMatch(message.getText()::contains)) {
        throw new IllegalStateException(message.getText());
      }
      throw new CompileFailure(firstLine(message.getText()));
    }
  }

  /** A missing jar must not be blamed on a rule. */
  private static void rethrowInfrastructure(RuntimeException refused) {
    for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof Error error) {
        throw error;
      }
    }
  }

  private static CompiledUnit collect(InternalKieModule module) {
    NavigableMap<String, byte[]> classes = new TreeMap<>();
    NavigableMap<String, byte[]> lists = new TreeMap<>();
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class") && !name.startsWith(PROJECT)) {
        classes.put(name, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        lists.put(name, module.getBytes(name));
      }
    }
    return new CompiledUnit(
        classes, lists.values().stream().flatMap(UnitCompiler::models).toList());
  }

  private static Stream<String> models(byte[] list) {
    return Arrays.stream(new String(list, StandardCharsets.UTF_8).split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"));
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }
}
