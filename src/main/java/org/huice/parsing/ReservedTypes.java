package org.huice.parsing;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Names that no declared type may have, since printed rules see another type of that name: the
 * words of rules, and what Java shows everywhere, also in versions after 17.
 */
final class ReservedTypes {
  private static final String OF_RULES =
      """
      Absent Award Computed Confirmation Designation Discretion Exclusion FactValues
      Figure Law Levy Order Outcome Part Party Policies Policy Priced Report Told
      """;

  private static final String OF_JAVA =
      """
      AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
      ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
      CharSequence Character Class ClassCastException ClassCircularityError ClassFormatError
      ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable
      Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error
      Exception ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError
      IllegalAccessException IllegalArgumentException IllegalCallerException
      IllegalMonitorStateException IllegalStateException IllegalThreadStateException
      IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
      InstantiationError InstantiationException Integer InternalError InterruptedException
      Iterable LayerInstantiationException LazyConstant LinkageError Long MatchException Math
      Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
      NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
      NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
      ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
      RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
      SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker
      StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
      StringTemplate StructureViolationException SuppressWarnings System Thread ThreadDeath
      ThreadGroup ThreadLocal Throwable TypeNotPresentException UnknownError
      UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException
      VerifyError VirtualMachineError Void WrongThreadException
      """;

  private static final Set<String> ALL = Set.of((OF_RULES + OF_JAVA).strip().split("\\s+"));

  private ReservedTypes() {}

  /** Whether the name is taken, or begins as the names of generated classes do. */
  static boolean contains(String name) {
    return ALL.contains(name)
        || FieldTypes.isBuiltIn(name)
        || Stream.of("Lambda", "Rules", "DomainClassesMetadata").anyMatch(name::startsWith);
  }
}
