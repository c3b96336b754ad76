package org.huice.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a register as they were hashed. As a gate it lets only chunks of that state pass:
 * their entries were read before it looks, and if nothing has happened to the files by then, they
 * were read from what was hashed. Thus a chunk that is there is good, whatever ended the run after
 * it; nothing has to be known on resuming but that the register has its hash again.
 */
public final class HashedInput implements Gate {
  private final Path register;
  private final List<InputStamp> stamps;
  private final List<InputFile> files;

  private HashedInput(Path register, List<InputStamp> stamps, List<InputFile> files) {
    this.register = register;
    this.stamps = stamps;
    this.files = files;
  }

  /**
   * Hashes a file, or the files in a folder.
   *
   * @throws IOException if one cannot be read
   */
  public static HashedInput of(Path register) throws IOException {
    // Before the bytes are read, so that a change in the midst of hashing shows as well.
    List<InputStamp> stamps = InputStamp.of(register);
    return new HashedInput(register, stamps, InputFile.of(register));
  }

  /** Their names and hashes. */
  public List<InputFile> files() {
    return files;
  }

  /**
   * Looks whether anything has happened to them since.
   *
   * @throws InputChanged if so, even if their bytes are the same (again)
   * @throws IOException if one cannot be reached
   */
  public void check() throws IOException {
    if (!InputStamp.of(register).equals(stamps)) {
      throw new InputChanged(register);
    }
  }

  /**
   * Whether their bytes are now the ones that were hashed.
   *
   * @throws IOException if one cannot be read
   */
  public boolean isSame() throws IOException {
    return InputFile.of(register).equals(files);
  }

  /** {@inheritDoc} */
  @Override
  public void pass(Keeping chunk) throws IOException {
    check();
    chunk.now();
  }
}
