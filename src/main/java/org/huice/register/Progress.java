package org.huice.register;

/** Is told how far a run has come, by one thread, several times a second. */
@FunctionalInterface
public interface Progress {
  /**
   * Where the run stands. Whatever is thrown here stops the run, which then can be resumed.
   *
   * @param entries how many are done, those of an earlier run included
   * @param position how much of the input that is, about
   * @param size how much there is to read, in the same unit
   */
  void at(long entries, long position, long size);
}
