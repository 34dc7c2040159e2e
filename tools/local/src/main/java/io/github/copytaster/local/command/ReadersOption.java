package io.github.copytaster.local.command;

import io.github.copytaster.aws.Environment;
import io.github.copytaster.aws.objects.ConfiguredLabeller;
import io.github.copytaster.aws.objects.S3ObjectStore;
import io.github.copytaster.labels.Labeller;
import io.github.copytaster.labels.StandardLabeller;
import io.github.copytaster.labels.topic.FirstTopicReader;
import io.github.copytaster.local.stack.Readers;
import io.github.copytaster.transformer.BothReaders;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which readers label: the option that {@code label}, {@code demo}, {@code up} share. */
final class ReadersOption {

  /** As written on the command line. */
  enum Choice {
    FIRST,
    BOTH
  }

  /** Names the two: the parser's own words ("expected one of [FIRST, BOTH] …") shout them. */
  static final class ChoiceConverter implements ITypeConverter<Choice> {

    @Override
    public Choice convert(String written) {
      return Arrays.stream(Choice.values())
          .filter(choice -> choice.name().equalsIgnoreCase(written))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected --readers to be first or both, found " + written));
    }
  }

  @Option(
      names = "--readers",
      converter = ChoiceConverter.class,
      description =
          "first: the first reader alone; both: a second one reads what it doubts (default: both"
              + " where the second can work)")
  private @Nullable Choice choice;

  /**
   * Loads the models. The first is the one that the shell's COPYTASTER_TOPIC_MODEL asks for.
   *
   * @param notices where to say that the second reader cannot work here
   * @throws UncheckedIOException if both are asked for and the second cannot work here
   */
  Readers load(PrintStream notices) {
    FirstTopicReader first =
        ConfiguredLabeller.firstReader(Environment.ofProcess(), S3ObjectStore::ofEnvironment);
    Labeller alone = StandardLabeller.with(first);
    if (choice == Choice.FIRST) {
      return new Readers.FirstAlone(alone);
    }
    try {
      BothReaders both = Loading.heldBack(() -> BothReaders.after(first));
      return new Readers.Both(alone, new Labeller(both));
    } catch (IOException absent) {
      if (choice == Choice.BOTH) {
        throw new UncheckedIOException(
            new IOException(
                "expected a second reader for --readers both, found that it cannot work here ("
                    + absent.getMessage()
                    + "); --readers first labels without it",
                absent));
      }
      notices.println(
          "copytaster: the first reader labels alone, the second cannot work here: "
              + absent.getMessage());
      return new Readers.FirstAlone(alone);
    }
  }

  /** The labeller that reads an article as often as needed. */
  static Labeller last(Readers readers) {
    return readers instanceof Readers.Both both ? both.both() : readers.first();
  }
}
