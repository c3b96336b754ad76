package org.huice.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constant pool of a class file: texts, and pairs of indices into it. */
final class ConstantPool {
  private final List<@Nullable Object> entries = new ArrayList<>();

  private record ClassEntry(int name) {}

  private record TypeEntry(int descriptor) {}

  private record MemberEntry(int owner, int nameAndType) {}

  private record NameAndType(int name, int descriptor) {}

  static ConstantPool read(DataInputStream in) throws IOException {
    ConstantPool pool = new ConstantPool();
    int size = in.readUnsignedShort();
    pool.entries.add(null);
    while (pool.entries.size() < size) {
      pool.readEntry(in);
    }
    return pool;
  }

  private void readEntry(DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> entries.add(in.readUTF());
      case 3, 4 -> skip(in, Integer.BYTES);
      case 5, 6 -> {
        skip(in, Long.BYTES);
        entries.add(null);
      }
      case 7 -> entries.add(new ClassEntry(in.readUnsignedShort()));
      case 8 -> skip(in, Short.BYTES);
      case 9, 10, 11 ->
          entries.add(new MemberEntry(in.readUnsignedShort(), in.readUnsignedShort()));
      case 12 -> entries.add(new NameAndType(in.readUnsignedShort(), in.readUnsignedShort()));
      case 15 -> skip(in, 1 + Short.BYTES);
      case 16 -> entries.add(new TypeEntry(in.readUnsignedShort()));
      case 18 -> skip(in, 2 * Short.BYTES);
      default -> throw new IllegalArgumentException("constant of kind " + tag);
    }
  }

  private void skip(DataInputStream in, int bytes) throws IOException {
    in.skipNBytes(bytes);
    entries.add(null);
  }

  String text(int index) {
    return entry(index, String.class);
  }

  String className(int index) {
    return text(entry(index, ClassEntry.class).name());
  }

  List<String> classNames() {
    return all(ClassEntry.class).stream().map(entry -> text(entry.name())).toList();
  }

  List<String> descriptors() {
    List<String> found = new ArrayList<>();
    all(NameAndType.class).forEach(entry -> found.add(text(entry.descriptor())));
    all(TypeEntry.class).forEach(entry -> found.add(text(entry.descriptor())));
    return found;
  }

  List<ClassFile.Member> members() {
    return all(MemberEntry.class).stream().map(this::member).toList();
  }

  private ClassFile.Member member(MemberEntry entry) {
    NameAndType what = entry(entry.nameAndType(), NameAndType.class);
    return new ClassFile.Member(
        className(entry.owner()), text(what.name()), text(what.descriptor()));
  }

  private <T> T entry(int index, Class<T> kind) {
    Object entry = entries.get(index);
    if (entry == null) {
      throw new IllegalArgumentException("damaged constant pool");
    }
    return kind.cast(entry);
  }

  private <T> List<T> all(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
