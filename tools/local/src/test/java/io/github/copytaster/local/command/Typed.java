package io.github.copytaster.local.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command answers to somebody who typed it.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Typed(int code, String out, String err) {

  static Typed run(Object command, String... arguments) {
    return withInput("", command, arguments);
  }

  static Typed withInput(String input, Object command, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      int code =
          CommandLines.of(command)
              .setErr(new PrintWriter(complained, true, StandardCharsets.UTF_8))
              .execute(arguments);
      return new Typed(
          code,
          printed.toString(StandardCharsets.UTF_8),
          complained.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }
}
