package io.github.copytaster.transformer;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtLoggingLevel;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * ONNX Runtime's environment, kept until the process is gone. Its Java part registers a shutdown
 * hook that frees the environment, whatever is being loaded in it at the time: a JVM that a signal
 * ended crashed in the native library then (SIGSEGV). The environment counts those who hold it: one
 * more, before that hook is there, is enough, and the system frees what a process held.
 */
final class LastingEnvironment {

  private LastingEnvironment() {}

  static OrtEnvironment get() {
    hold();
    return OrtEnvironment.getEnvironment();
  }

  /**
   * There is no public way (1.26.0). Each call holds it once more, which costs nothing.
   *
   * @return false if this version has no such way; all works, but may crash when it is stopped
   */
  static boolean hold() {
    try {
      // The first use of the class loads the native library, which finds the functions.
      Method create =
          Class.forName(OrtEnvironment.class.getName())
              .getDeclaredMethod("createHandle", long.class, int.class, String.class);
      create.setAccessible(true);
      Field functions =
          Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
      functions.setAccessible(true);
      create.invoke(
          null,
          functions.getLong(null),
          OrtLoggingLevel.ORT_LOGGING_LEVEL_WARNING.getValue(),
          OrtEnvironment.DEFAULT_NAME);
      return true;
    } catch (ReflectiveOperationException | RuntimeException otherVersion) {
      return false;
    }
  }
}
