package org.huice.engine;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a class file refers to: everything its code can reach by name. Read by our own parser, so
 * that nothing needs to be loaded to be judged (JVM specification, chapter 4).
 *
 * @param name the class, {@code vocabulary/企业}
 * @param parent the class it extends
 * @param types every class named in the constant pool or in a descriptor, itself included
 * @param members every method and field the code uses
 * @param declared the names of its own methods and fields
 */
record ClassFile(
    String name,
    @Nullable String parent,
    NavigableSet<String> types,
    List<Member> members,
    Set<String> declared) {
  private static final int MAGIC = 0xCAFEBABE;

  /**
   * A method or field that is used.
   *
   * @param owner the class it is looked up in; an array type starts with a bracket
   * @param descriptor its types
   */
  record Member(String owner, String name, String descriptor) {
    @Override
    public String toString() {
      return owner.replace('/', '.') + "." + name;
    }
  }

  /**
   * Reads a class file.
   *
   * @throws IllegalArgumentException if it is damaged or uses what no rule needs: native methods,
   *     modules, dynamic constants
   */
  static ClassFile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new IllegalArgumentException("not a class file");
      }
      in.readInt();
      return new Reader(in, ConstantPool.read(in)).read();
    } catch (IOException | IndexOutOfBoundsException | ClassCastException damaged) {
      throw new IllegalArgumentException("damaged class file", damaged);
    }
  }

  /** Reads what follows the constant pool. */
  private static final class Reader {
    private static final int NATIVE = 0x0100;

    private final DataInputStream in;
    private final ConstantPool pool;
    private final NavigableSet<String> types = new TreeSet<>();
    private final Set<String> declared = new TreeSet<>();

    Reader(DataInputStream in, ConstantPool pool) {
      this.in = in;
      this.pool = pool;
    }

    ClassFile read() throws IOException {
      in.readUnsignedShort();
      String name = pool.className(in.readUnsignedShort());
      int parent = in.readUnsignedShort();
      skip(in.readUnsignedShort(), Short.BYTES);
      members();
      members();
      attributes();
      if (in.read() != -1) {
        throw new IllegalArgumentException("bytes after the class file");
      }
      pool.classNames().forEach(this::addClass);
      pool.descriptors().forEach(this::addDescriptor);
      return new ClassFile(
          name, parent == 0 ? null : pool.className(parent), types, pool.members(), declared);
    }

    private void members() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        if ((in.readUnsignedShort() & NATIVE) != 0) {
          throw new IllegalArgumentException("native method");
        }
        declared.add(pool.text(in.readUnsignedShort()));
        addDescriptor(pool.text(in.readUnsignedShort()));
        attributes();
      }
    }

    private void attributes() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.readUnsignedShort();
        skip(in.readInt(), 1);
      }
    }

    private void skip(int count, int size) throws IOException {
      in.skipNBytes((long) count * size);
    }

    private void addClass(String name) {
      addDescriptor(name.startsWith("[") ? name : "L" + name + ";");
    }

    private void addDescriptor(String descriptor) {
      int start = descriptor.indexOf('L');
      while (start >= 0) {
        int end = descriptor.indexOf(';', start);
        types.add(descriptor.substring(start + 1, end));
        start = descriptor.indexOf('L', end);
      }
    }
  }
}
