package org.huice.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huice.determination.Determination;
import org.huice.dossier.Fact;
import org.huice.evaluation.CrossChecking;
import org.huice.json.CoreJson;
import org.huice.page.FactName;
import org.huice.register.WholeLine;
import org.jspecify.annotations.Nullable;

/**
 * A determination that is to be recorded.
 *
 * @param source the file it was decided from, for messages only
 * @param core the canonical bytes, which replay compares
 * @param applicant type and key, {@code 企业[9141…]}
 * @param name what the applicant is called; null where no name is known
 * @param text what was printed for a person, UTF-8; empty where nothing was
 * @param corrects the number of the entry in whose place it comes; null where in none
 * @param again why it may grant once more what was granted on the same facts; null where it must
 *     not
 * @param run of which it is a part; null where it was decided by itself
 * @param checking which dossiers of its run were held against the second reading
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and each is held once
public record Decision(
    String source,
    byte[] core,
    String applicant,
    @Nullable String name,
    byte[] text,
    @Nullable Long corrects,
    @Nullable Again again,
    @Nullable RunEntry run,
    CrossChecking checking) {
  /**
   * A place in a register.
   *
   * @param id {@code sha256:…} of what the run decided upon
   * @param entry its number in the register, from 1
   */
  public record RunEntry(String id, long entry) {}

  /**
   * A determination of a register; its text is empty, since the page can be made again of the core.
   *
   * @param run the digest of what the run decided upon
   */
  public static Decision of(WholeLine line, String run) {
    return new Decision(
        line.place(),
        line.core(),
        line.applicant(),
        line.name(),
        new byte[0],
        null,
        null,
        new RunEntry(run, line.entry()),
        CrossChecking.EVERY);
  }

  /**
   * A determination by itself.
   *
   * @param lines that a person reads
   */
  public static Decision of(
      String source, Determination determination, List<String> lines, @Nullable Long corrects) {
    Fact applicant = determination.dossier().applicant();
    return new Decision(
        source,
        CoreJson.write(determination),
        applicant.id().toString(),
        FactName.of(applicant).orElse(null),
        String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
        corrects,
        null,
        null,
        CrossChecking.EVERY);
  }

  /** The same in place of another entry. */
  Decision correcting(long number) {
    return new Decision(source, core, applicant, name, text, number, again, run, checking);
  }

  /** The same, which may repeat what was granted. */
  public Decision with(@Nullable Again why) {
    return new Decision(source, core, applicant, name, text, corrects, why, run, checking);
  }

  /** The same of a run that held only some dossiers against the second reading. */
  public Decision checked(CrossChecking some) {
    return new Decision(source, core, applicant, name, text, corrects, again, run, some);
  }
}
