package nl.kamerspoor.testing;

import java.util.Random;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/** Draws the seed of a {@link Seeded} test, or takes it from {@code -Dkamerspoor.seed}. */
final class RandomSeed implements ParameterResolver, TestExecutionExceptionHandler {

  static final String PROPERTY = "kamerspoor.seed";

  private static final Namespace NAMESPACE = Namespace.create(RandomSeed.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Random.class || type == long.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    long seed = seed(test);
    return parameter.getParameter().getType() == long.class ? seed : new Random(seed);
  }

  @Override
  public void handleTestExecutionException(ExtensionContext test, Throwable failure)
      throws Throwable {
    if (failure instanceof TestAbortedException) {
      throw failure;
    }
    throw new AssertionError(
        "with -D" + PROPERTY + "=" + seed(test) + ": " + failure.getMessage(), failure);
  }

  /** The seed of one run of one test: the same whenever asked. */
  private static long seed(ExtensionContext test) {
    return test.getStore(NAMESPACE).computeIfAbsent(PROPERTY, _ -> drawn(test), Long.class);
  }

  private static long drawn(ExtensionContext test) {
    String given = System.getProperty(PROPERTY, "");
    if (!given.isEmpty()) {
      return Long.parseLong(given);
    }
    long[] fixed =
        AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), Seeded.class)
            .map(Seeded::value)
            .orElseThrow();
    return fixed.length == 0 ? new Random().nextLong() : fixed[0];
  }
}
