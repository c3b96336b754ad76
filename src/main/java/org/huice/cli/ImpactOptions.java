package org.huice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an impact goes through a register.
 *
 * @param register a file or a folder
 * @param type of the applicants; null where the register shows it
 * @param threads how many decide
 * @param asOf the day of the decisions
 */
record ImpactOptions(Path register, @Nullable String type, int threads, LocalDate asOf) {}
