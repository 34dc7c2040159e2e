package io.github.copytaster.local.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the handlers' JSON logs go on one machine.
 *
 * @param stream appends to the file and flushes each line
 */
record LogFile(PrintStream stream) implements AutoCloseable {

  static LogFile in(Path folder) throws IOException {
    Folders.make("--data", folder);
    OutputStream file =
        Files.newOutputStream(
            folder.resolve("handlers.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new LogFile(new PrintStream(file, true, StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    stream.close();
  }
}
