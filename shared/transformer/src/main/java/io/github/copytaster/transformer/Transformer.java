package io.github.copytaster.transformer;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.github.copytaster.labels.Concept;
import io.github.copytaster.labels.Copy;
import io.github.copytaster.labels.arithmetic.Doubles;
import io.github.copytaster.labels.region.Naming;
import io.github.copytaster.transformer.wordpiece.Pieces;
import io.github.copytaster.transformer.wordpiece.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The fine-tuned transformer. Thread-safe; build one, keep it, close it at the end. */
public final class Transformer implements AutoCloseable {

  private static final String RESOURCE = "second-reader.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final TransformerModel model;
  private final WordPieces pieces;
  private final Map<String, Integer> topicPlaces;
  private final Map<String, Integer> narrowerPlaces;

  private Transformer(OrtEnvironment environment, OrtSession session, TransformerModel model) {
    this.environment = environment;
    this.session = session;
    this.model = model;
    this.pieces = new WordPieces(model.pieces());
    this.topicPlaces = places(model.topics());
    this.narrowerPlaces = places(model.narrower());
  }

  /**
   * The model of this jar.
   *
   * @throws IOException if the model is missing or damaged, or there is no native library for this
   *     machine
   */
  public static Transformer bundled() throws IOException {
    try (InputStream stream = Transformer.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("resource " + RESOURCE + " is missing from this jar");
      }
      return of(stream.readAllBytes());
    }
  }

  /**
   * A model as its ONNX file.
   *
   * @throws IOException if it is no second reader's model, or there is no native library for this
   *     machine
   */
  public static Transformer of(byte[] file) throws IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      OrtEnvironment environment = LastingEnvironment.get();
      // One article uses one core: a function has about one, and the queue gives the parallelism.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      OrtSession session = environment.createSession(file, options);
      return new Transformer(
          environment, session, TransformerModel.of(session.getMetadata().getCustomMetadata()));
    } catch (OrtException unusable) {
      throw new IOException(
          "expected a model that ONNX Runtime can load, found: " + unusable.getMessage(), unusable);
    } catch (LinkageError noNative) {
      throw new IOException(
          "expected ONNX Runtime's native library for this machine, found none: "
              + noNative.getMessage(),
          noNative);
    }
  }

  TransformerModel model() {
    return model;
  }

  /**
   * Reads an article, and says what each of its names of countries tells.
   *
   * @param namings in reading order
   */
  public Opinion read(Copy copy, List<Naming> namings) {
    ReadText text = ReadText.of(copy, namings);
    Pieces read = pieces.pieces(text.text(), text.places(), model.most());
    try (OnnxTensor input =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(read.numbers()), new long[] {read.numbers().length});
        OrtSession.Result result = session.run(Map.of("ids", input))) {
      float[] whole = rows(result, "whole")[0];
      return new Opinion(
          Doubles.of(rows(result, "topics")[0]),
          Doubles.of(rows(result, "narrower")[0]),
          names(rows(result, "names"), read.at()),
          whole[0],
          whole[1]);
    } catch (OrtException failed) {
      throw new IllegalStateException(
          "the second reader failed on a text of " + read.numbers().length + " word pieces",
          failed);
    }
  }

  private static List<Opinion.Name> names(float[][] marks, int[] at) {
    return IntStream.of(at)
        .mapToObj(
            piece ->
                piece == Pieces.UNREAD
                    ? Opinion.Name.UNREAD
                    : new Opinion.Name(marks[piece][0], marks[piece][1]))
        .toList();
  }

  /** Probabilities of these topics, each known: {@link #requireTopics}. */
  public double[] topics(Opinion opinion, List<Concept> wanted) {
    return picked(opinion.topics(), topicPlaces, wanted);
  }

  /** Probabilities of these narrower concepts among themselves; 0 for one that is not known. */
  public double[] narrower(Opinion opinion, List<Concept> wanted) {
    double[] picked = picked(opinion.narrower(), narrowerPlaces, wanted);
    double total = DoubleStream.of(picked).sum();
    return total == 0 ? picked : DoubleStream.of(picked).map(value -> value / total).toArray();
  }

  /**
   * @throws IOException if a topic is none of this model's
   */
  void requireTopics(List<Concept> wanted) throws IOException {
    for (Concept topic : wanted) {
      if (!topicPlaces.containsKey(topic.code())) {
        throw new IOException(
            "expected a first reader of the second reader's topics, found one that gives "
                + topic.code()
                + "; a desk's own topics are read by the first reader alone");
      }
    }
  }

  private static double[] picked(
      double[] values, Map<String, Integer> places, List<Concept> wanted) {
    return wanted.stream()
        .mapToInt(concept -> places.getOrDefault(concept.code(), -1))
        .mapToDouble(place -> place < 0 ? 0 : values[place])
        .toArray();
  }

  private static Map<String, Integer> places(List<String> codes) {
    Map<String, Integer> places = new HashMap<>();
    codes.forEach(code -> places.put(code, places.size()));
    return Map.copyOf(places);
  }

  private static float[][] rows(OrtSession.Result result, String output) throws OrtException {
    return (float[][])
        result
            .get(output)
            .orElseThrow(() -> new IllegalStateException("the model has no output " + output))
            .getValue();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException failed) {
      throw new IllegalStateException("the second reader's session did not close", failed);
    }
  }
}
