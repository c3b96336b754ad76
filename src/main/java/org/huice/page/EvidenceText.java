package org.huice.page;

import org.huice.dossier.Evidence;

/** Says where a value comes from, where the facts say so. */
final class EvidenceText {
  private final Words words;
  private final Names names;

  EvidenceText(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /** {@code (核定:并网验收单)}; empty where nothing is said. */
  String of(String name) {
    return names.evidence(name).map(this::of).orElse("");
  }

  /** {@code (申报)}, {@code (核定:并网验收单)}. */
  String of(Evidence evidence) {
    String status = words.say("evidence." + evidence.status().name());
    return evidence.document() == null
        ? words.say("evidence.plain", status)
        : words.say("evidence.document", status, evidence.document());
  }
}
