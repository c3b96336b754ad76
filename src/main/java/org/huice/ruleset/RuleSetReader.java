package org.huice.ruleset;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.huice.parsing.VocabularyReader;
import org.huice.policy.ParameterRef;
import org.huice.policy.Pool;
import org.huice.policy.SettlementRule;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node;
import org.huice.tree.TextBytes;
import org.huice.tree.YamlTree;
import org.huice.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of rules: {@code vocabulary/*.drl}, {@code policies/<id>/}, {@code
 * settlement.yaml} and {@code pools.yaml}.
 */
public final class RuleSetReader {
  private static final String POLICIES = "policies";
  private static final String SETTLEMENT = "settlement.yaml";
  private static final String POOLS = "pools.yaml";

  private final RuleFiles folder;
  private final FolderMemory memory;
  private final Tally problems;
  private final List<RuleFile> deciding = new ArrayList<>();
  private @Nullable RuleArchive archive;

  private RuleSetReader(RuleFiles folder, FolderMemory memory, Tally problems) {
    this.folder = folder;
    this.memory = memory;
    this.problems = problems;
  }

  /**
   * Reads, checks and names a folder.
   *
   * @param folder as messages shall name it
   * @return the rule set, or every problem found
   */
  public static RuleSetReading read(Path folder) {
    return read(folder, new FolderMemory());
  }

  /**
   * The same, where the folder was read before: what did not change is not read again.
   *
   * @param memory of the readings before, and of this one for the next
   */
  public static RuleSetReading read(Path folder, FolderMemory memory) {
    List<Problem> problems = new ArrayList<>();
    return RuleFolder.open(folder, problems::add)
        .map(open -> read(open, memory, problems))
        .orElseGet(() -> new RuleSetReading(null, null, problems));
  }

  /**
   * Reads and checks a rule set that was kept, as if its files stood in a folder; but what is only
   * for whoever writes rules is passed over. They were accepted when they were put to use, and a
   * program that asks more of new rules must still be able to decide by the old ones.
   *
   * @return the rule set, whose id is that of the archive, or every problem found: an archive of a
   *     folder that was read has none, unless it is read by a program that understands less
   */
  public static RuleSetReading read(RuleArchive archive) {
    List<Problem> problems = new ArrayList<>();
    return read(
        archive.files().orElseThrow(),
        new FolderMemory(),
        problems,
        problem -> {
          if (!problem.code().isForWriters()) {
            problems.add(problem);
          }
        });
  }

  private static RuleSetReading read(RuleFiles files, FolderMemory memory, List<Problem> problems) {
    return read(files, memory, problems, problems::add);
  }

  private static RuleSetReading read(
      RuleFiles files, FolderMemory memory, List<Problem> problems, Consumer<Problem> taker) {
    RuleSetReader reader = new RuleSetReader(files, memory, new Tally(taker));
    RuleSet ruleSet = reader.ruleSet();
    return problems.isEmpty()
        ? new RuleSetReading(ruleSet, reader.archive, List.of())
        : new RuleSetReading(null, null, problems.stream().distinct().sorted().toList());
  }

  private RuleSet ruleSet() {
    List<String> files = folder.files();
    files.stream().filter(RuleFile::isMisplaced).forEach(this::misplaced);
    Vocabulary vocabulary = vocabulary(files);
    Optional<AcrossPolicies> across =
        yaml(files, SETTLEMENT).map(node -> new AcrossPolicies(node, problems));
    Optional<AcrossPools> shared = yaml(files, POOLS).map(node -> new AcrossPools(node, problems));
    Set<ParameterRef> limits = new HashSet<>();
    across.ifPresent(entries -> limits.addAll(entries.parameters()));
    shared.ifPresent(entries -> limits.addAll(entries.parameters()));
    List<String> ids = policyFolders();
    Map<String, PolicyRules> policies = new TreeMap<>();
    for (String id : ids) {
      policy(id, files, vocabulary, limits).ifPresent(rules -> policies.put(id, rules));
    }
    distinct();
    List<SettlementRule> settlement =
        across.map(entries -> entries.read(policies, ids, vocabulary)).orElse(List.of());
    List<Pool> pools =
        shared.map(entries -> entries.read(policies, ids, vocabulary)).orElse(List.of());
    archive = RuleArchive.of(deciding);
    return new RuleSet(archive.id(), vocabulary, policies, settlement, pools);
  }

  /** Two names that only differ in how Unicode composes them are one name in the archive. */
  private void distinct() {
    Set<String> paths = new HashSet<>();
    for (RuleFile file : deciding) {
      if (!paths.add(file.path())) {
        problems.accept(
            Problem.at(Place.of(file.shown()), RuleSetProblem.FILE_NAME_UNFIT, file.path()));
      }
    }
  }

  /** A file beside the policies that decides too; empty where there is none or it is no YAML. */
  private Optional<Node> yaml(List<String> files, String path) {
    if (!files.contains(path)) {
      return Optional.empty();
    }
    Optional<RuleFile> file = folder.read(path);
    file.ifPresent(deciding::add);
    return file.flatMap(read -> YamlTree.read(read.shown(), read.bytes(), problems));
  }

  /** A policy of which a file could not be read is not judged by the rest. */
  private Optional<PolicyRules> policy(
      String id, List<String> files, Vocabulary vocabulary, Set<ParameterRef> limits) {
    String path = POLICIES + "/" + id;
    List<RuleFile> read = read(files, path + "/");
    return isWhole(read, files, path + "/")
        ? memory.policy(id, folder.shown(path), read, vocabulary, limits, problems)
        : Optional.empty();
  }

  private static boolean isWhole(List<RuleFile> read, List<String> files, String under) {
    return read.size() == files.stream().filter(path -> isIn(path, under)).count();
  }

  private List<String> policyFolders() {
    List<String> ids = folder.folders(POLICIES);
    if (ids.isEmpty()) {
      problems.accept(at(POLICIES, RuleSetProblem.NO_POLICIES));
    }
    Map<String, String> first = new HashMap<>();
    ids.forEach(id -> alike(id, first.putIfAbsent(folded(id), id)));
    return ids.stream().filter(this::isNamedWell).toList();
  }

  /** What file systems that fold case and spelling make of a name. */
  private static String folded(String id) {
    String plain = Normalizer.normalize(id, Normalizer.Form.NFKC);
    return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private void alike(String id, @Nullable String earlier) {
    if (earlier != null) {
      problems.accept(at(POLICIES + "/" + id, RuleSetProblem.POLICY_FOLDERS_ALIKE, earlier, id));
    }
  }

  private boolean isNamedWell(String id) {
    boolean good = PolicyName.fits(id);
    if (!good) {
      problems.accept(at(POLICIES + "/" + id, RuleSetProblem.POLICY_FOLDER_NAME, id));
    }
    return good;
  }

  /** An empty vocabulary stands for one with problems: nothing is looked up in it. */
  private Vocabulary vocabulary(List<String> files) {
    Map<String, String> texts = new TreeMap<>();
    List<RuleFile> read = read(files, "vocabulary/");
    for (RuleFile file : read) {
      TextBytes.utf8(file.shown(), file.bytes(), problems)
          .ifPresent(text -> texts.put(file.shown(), text.text()));
    }
    if (files.stream().noneMatch(path -> isIn(path, "vocabulary/"))) {
      problems.accept(at("vocabulary", RuleSetProblem.NO_VOCABULARY));
    }
    boolean whole =
        !texts.isEmpty() && texts.size() == read.size() && isWhole(read, files, "vocabulary/");
    Tally own = new Tally(problems);
    Vocabulary none = new Vocabulary(Map.of(), Map.of());
    Vocabulary vocabulary = whole ? VocabularyReader.read(texts, own) : none;
    return own.clean() ? vocabulary : none;
  }

  private List<RuleFile> read(List<String> files, String under) {
    List<RuleFile> read = new ArrayList<>();
    for (String path : files) {
      if (isIn(path, under)) {
        folder.read(path).ifPresent(read::add);
      }
    }
    deciding.addAll(read);
    return List.copyOf(read);
  }

  /** Whether the file decides something and stands right in that folder. */
  private static boolean isIn(String path, String folder) {
    return path.startsWith(folder)
        && path.indexOf('/', folder.length()) < 0
        && (path.endsWith(".drl") || isPolicyFile(path));
  }

  private static boolean isPolicyFile(String path) {
    return path.startsWith(POLICIES) && path.endsWith("/policy.yaml");
  }

  private void misplaced(String path) {
    problems.accept(at(path, RuleSetProblem.MISPLACED_RULE_FILE, path));
  }

  private Problem at(String path, RuleSetProblem code, String... arguments) {
    return Problem.at(Place.of(folder.shown(path)), code, arguments);
  }
}
