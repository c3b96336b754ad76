package org.huice.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huice.problem.Place;
import org.huice.problem.Problem;
import org.huice.tree.Node.Entry;
import org.huice.tree.Node.Kind;
import org.huice.tree.Node.Scalar;
import org.huice.tree.Node.Sequence;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree of one YAML text from its events. */
final class YamlReading {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private static final String CORE_TAG = "tag:yaml.org,2002:";

  /** {@code {2024-01-01:4}}: one text to YAML, a key with its value to whoever wrote it. */
  private static final Pattern GLUED = Pattern.compile("([^:：]+)([:：])(.*)", Pattern.DOTALL);

  private final String file;
  private final Iterator<Event> events;
  private final Consumer<Problem> problems;
  private boolean hole;
  private int entries;

  YamlReading(String file, Iterator<Event> events, Consumer<Problem> problems) {
    this.file = file;
    this.events = events;
    this.problems = problems;
  }

  /** The only document of the text; nothing where a part of it could not be read. */
  Optional<Node> document() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      problems.accept(Problem.at(Place.of(file), TreeProblem.EMPTY_FILE));
      return Optional.empty();
    }
    try {
      return only(events.next());
    } catch (Ended ended) {
      report(ended.event, ended.code, ended.arguments);
      return Optional.empty();
    }
  }

  private Optional<Node> only(Event start) {
    Node node = node(start, 1);
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      report(after, TreeProblem.YAML_SECOND_DOCUMENT);
      hole = true;
    }
    return hole ? Optional.empty() : Optional.of(node);
  }

  private Node node(Event event, int depth) {
    anchor(event);
    if (event instanceof AliasEvent alias) {
      return alias(alias);
    }
    if (event instanceof ScalarEvent scalar) {
      Characters.hidden(scalar.getValue())
          .ifPresent(code -> report(event, TreeProblem.HIDDEN_CHARACTER, code));
      return scalar(scalar);
    }
    return collection((CollectionStartEvent) event, depth);
  }

  private Node alias(AliasEvent alias) {
    report(alias, TreeProblem.YAML_ALIAS, alias.getAlias().getValue());
    hole = true;
    return new Scalar("", Kind.NULL, place(alias));
  }

  private void anchor(Event event) {
    if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
      node.getAnchor()
          .ifPresent(anchor -> report(event, TreeProblem.YAML_ANCHOR, anchor.getValue()));
    }
  }

  private Scalar scalar(ScalarEvent event) {
    event.getTag().ifPresent(tag -> report(event, TreeProblem.YAML_TAG, shown(tag)));
    String text = event.getValue();
    Characters.half(text).ifPresent(code -> report(event, TreeProblem.HALF_CHARACTER, code));
    Characters.control(text)
        .ifPresent(code -> report(event, TreeProblem.RAW_CONTROL_CHARACTER, code));
    return new Scalar(text, event.isPlain() ? plain(text) : Kind.STRING, place(event));
  }

  /** A tag as the author wrote it: {@code !!str}. */
  private static String shown(String tag) {
    return tag.startsWith(CORE_TAG) ? "!!" + tag.substring(CORE_TAG.length()) : tag;
  }

  private static Kind plain(String text) {
    return switch (text) {
      case "", "null" -> Kind.NULL;
      case "true", "false" -> Kind.BOOLEAN;
      default -> NUMBER.matcher(text).matches() ? Kind.NUMBER : Kind.STRING;
    };
  }

  private Node collection(CollectionStartEvent event, int depth) {
    event.getTag().ifPresent(tag -> report(event, TreeProblem.YAML_TAG, shown(tag)));
    if (depth > Limits.DEEPEST) {
      throw new Ended(event, TreeProblem.TOO_DEEP, Integer.toString(Limits.DEEPEST));
    }
    return event.getEventId() == Event.ID.MappingStart
        ? mapping(event, depth)
        : sequence(event, depth);
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next(); !isEnd(event); event = events.next()) {
      count(event, items.size());
      items.add(node(event, depth + 1));
    }
    return new Sequence(List.copyOf(items), place(start));
  }

  private Node mapping(CollectionStartEvent start, int depth) {
    Entries entries = new Entries(problems);
    int read = 0;
    for (Event event = events.next(); !isEnd(event); event = events.next()) {
      count(event, read++);
      String key = key(event);
      Node value = node(events.next(), depth + 1);
      if (key != null) {
        Entry entry = new Entry(key, value, place(event));
        entries.put(start.isFlow() && isPlain(event) ? apart(entry) : entry);
      }
    }
    return entries.at(place(start));
  }

  /** What somebody wrote by hand has fewer; whoever reads on need not be quick. */
  private void count(Event event, int before) {
    int most = before == Limits.YAML_ENTRIES ? Limits.YAML_ENTRIES : Limits.YAML_NODES;
    if (before == Limits.YAML_ENTRIES || entries++ == Limits.YAML_NODES) {
      throw new Ended(event, TreeProblem.TOO_MANY_ENTRIES, Integer.toString(most));
    }
  }

  private static boolean isPlain(Event event) {
    return event instanceof ScalarEvent scalar && scalar.isPlain();
  }

  /** Reads a glued key as it was meant, so that nothing else is said about it. */
  private Entry apart(Entry entry) {
    Matcher glued = GLUED.matcher(entry.key());
    if (!isEmpty(entry.value()) || !glued.matches()) {
      return entry;
    }
    boolean wide = glued.group(2).equals("：");
    Place at = wide ? after(entry.place(), glued.group(1)) : entry.place();
    problems.accept(
        Problem.at(
            at,
            wide ? TreeProblem.YAML_FULL_WIDTH_COLON : TreeProblem.YAML_COLON_MISSING,
            entry.key()));
    String value = glued.group(3).strip();
    Place behind = after(entry.place(), glued.group(1) + ":");
    return new Entry(
        glued.group(1).strip(), new Scalar(value, plain(value), behind), entry.place());
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Scalar scalar && scalar.text().isEmpty();
  }

  private static Place after(Place start, String text) {
    int characters = text.codePointCount(0, text.length());
    return new Place(start.file(), start.line(), start.column() + characters);
  }

  private @Nullable String key(Event event) {
    anchor(event);
    if (!(event instanceof ScalarEvent scalar)) {
      throw new Ended(event, TreeProblem.YAML_KEY_NOT_TEXT);
    }
    if (scalar.isPlain() && scalar.getValue().equals("<<")) {
      report(event, TreeProblem.YAML_MERGE_KEY);
      hole = true;
      return null;
    }
    return scalar(scalar).text();
  }

  private static boolean isEnd(Event event) {
    return event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd;
  }

  private void report(Event event, TreeProblem code, String... arguments) {
    problems.accept(Problem.at(place(event), code, arguments));
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Place.of(file));
  }

  /** Ends the reading at once: what follows could be as large as the file, and as deep. */
  private static final class Ended extends RuntimeException {
    private final transient Event event;
    private final TreeProblem code;
    private final String[] arguments;

    Ended(Event event, TreeProblem code, String... arguments) {
      super(code.name(), null, false, false);
      this.event = event;
      this.code = code;
      this.arguments = arguments;
    }
  }
}
