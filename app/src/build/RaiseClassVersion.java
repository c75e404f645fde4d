import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites a jar whose classes are older than Java 6 to today's class file version, in place; run
 * by the build as {@code java RaiseClassVersion.java JAR}.
 *
 * <p>The JDK's AOT cache leaves such old classes out, and picocli's are of Java 5: loading and
 * verifying them at each start took a third of a search. Only versions and stack maps change, no
 * code.
 */
final class RaiseClassVersion {

  private RaiseClassVersion() {}

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path raised = jar.resolveSibling(jar.getFileName() + ".raised");
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(raised));
        URLClassLoader siblings = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      ClassFile classFile =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(siblings)
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes;
        try (InputStream in = from.getInputStream(entry)) {
          bytes = in.readAllBytes();
        }
        String name = entry.getName();
        if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
          bytes = raise(classFile, classFile.parse(bytes));
        }
        ZipEntry copy = new ZipEntry(name);
        copy.setLastModifiedTime(entry.getLastModifiedTime());
        to.putNextEntry(copy);
        to.write(bytes);
      }
    }
    Files.move(raised, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] raise(ClassFile classFile, ClassModel old) {
    return classFile.build(
        old.thisClass().asSymbol(),
        builder -> {
          for (var element : old) {
            switch (element) {
              case MethodModel method ->
                  builder.transformMethod(
                      method, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
              case ClassFileVersion _ -> builder.withVersion(ClassFile.latestMajorVersion(), 0);
              default -> builder.with(element);
            }
          }
        });
  }
}
