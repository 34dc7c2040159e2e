package io.github.copytaster.training.clean;

import io.github.copytaster.article.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * More plain text to train on, made from stories whose body is known: with nothing around it, also
 * cut to the length of a brief, whose last paragraph was taken for a teaser; and with junk and
 * teasers of other stories put around it. Measured by nobody.
 */
final class MadeSamples {

  private static final int LONGEST_JUNK = 400;

  private final Random random = new Random(20261125);
  private final List<Sample> made = new ArrayList<>();

  private MadeSamples() {}

  static List<Sample> of(List<Sample> samples) {
    MadeSamples maker = new MadeSamples();
    List<Sample> pages = samples.stream().filter(Sample::html).toList();
    maker.seedlike(pages);
    maker.seedlike(samples.stream().filter(sample -> sample.set().equals("daniel")).toList());
    maker.thinned(samples.stream().filter(sample -> sample.set().equals("daniel")).toList());
    return maker.made;
  }

  // Short lines taken out at random: what a rough filter leaves of a page in any language.
  private void thinned(List<Sample> texts) {
    for (Sample text : texts) {
      int least = List.of(20, 40, 60).get(random.nextInt(3));
      made.add(
          text.as(
              "thinned",
              text.content()
                  .lines()
                  .filter(line -> line.strip().length() >= least || random.nextInt(10) == 0)
                  .collect(Collectors.joining("\n"))));
    }
  }

  private void seedlike(List<Sample> sources) {
    List<List<String>> junk = new ArrayList<>();
    List<String> leads = new ArrayList<>();
    for (Sample source : sources) {
      List<Block> blocks = source.blocks();
      Labels labels = Labels.of(blocks, source.gold(), source.headlineInGold());
      List<String> left = new ArrayList<>();
      for (int at = 0; at < blocks.size(); at++) {
        String text = blocks.get(at).text();
        if (!labels.isStory(at) && text.length() >= 12 && text.length() <= LONGEST_JUNK) {
          left.add(text);
        }
      }
      junk.add(left);
      leads.add(lead(source));
    }
    for (int at = 0; at < sources.size(); at++) {
      seedlike(sources.get(at), at, junk, leads);
    }
  }

  private static String lead(Sample sample) {
    return sample
        .gold()
        .lines()
        .map(String::strip)
        .skip(sample.headlineInGold() ? 1 : 0)
        .filter(line -> line.length() >= 100 && line.length() <= 500)
        .findFirst()
        .orElse("");
  }

  private void seedlike(Sample source, int index, List<List<String>> junk, List<String> leads) {
    List<String> body =
        new ArrayList<>(
            source.gold().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    if (body.size() < 4) {
      return;
    }
    made.add(source.as("clean", text(body)));
    int few = Math.min(body.size(), 3 + random.nextInt(6));
    List<String> brief = new ArrayList<>(body.subList(0, few));
    made.add(source.as("brief", text(brief)));
    List<String> lines = new ArrayList<>();
    if (random.nextInt(2) == 0) {
      int day = 1 + random.nextInt(28);
      lines.add(
          String.format(
              Locale.ROOT, " date 20%02d-%02d-%02d 403", random.nextInt(27), 1 + day % 12, day));
    }
    addJunk(lines, junk.get(index), random.nextInt(3));
    if (random.nextInt(4) == 0) {
      addJunk(lines, junk.get(random.nextInt(junk.size())), 1);
    }
    if (random.nextInt(3) == 0) {
      List<String> one = new ArrayList<>();
      addJunk(one, junk.get(index), 1);
      body.addAll(1 + random.nextInt(body.size() - 1), one);
    }
    lines.addAll(body);
    addJunk(lines, junk.get(index), random.nextInt(3));
    int teasers = List.of(0, 0, 2, 3, 4).get(random.nextInt(5));
    for (int teaser = 0; teaser < teasers; teaser++) {
      int other = random.nextInt(leads.size());
      if (other != index && !leads.get(other).isEmpty()) {
        lines.add(leads.get(other));
      }
    }
    addJunk(lines, junk.get(index), random.nextInt(2));
    made.add(source.as("seedlike", text(lines)));
  }

  // As some copy comes, with blank lines between paragraphs, or without.
  private String text(List<String> lines) {
    return String.join(random.nextBoolean() ? "\n\n" : "\n", lines);
  }

  private void addJunk(List<String> lines, List<String> junk, int count) {
    for (int at = 0; at < count && !junk.isEmpty(); at++) {
      lines.add(junk.get(random.nextInt(junk.size())));
    }
  }
}
