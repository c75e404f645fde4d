package nl.kamerspoor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test the {@code Random} that it asks for as a parameter, or the seed itself as a {@code
 * long}, and names the seed when it fails.
 *
 * <p>{@code mvn verify -Dkamerspoor.seed=SEED} draws the same again.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RandomSeed.class)
public @interface Seeded {

  /**
   * The seed of every run in which no other is asked for, where what is drawn was looked at by a
   * person or is measured against a bound; without it each run has a seed of its own.
   */
  long[] value() default {};
}
