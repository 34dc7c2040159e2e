package io.github.copytaster.local.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers one line of input. */
interface LineAnswer {

  /**
   * @param request an object with an "id"
   * @return the answer, without the id
   * @throws InvalidLineException if a field is missing or of the wrong kind
   */
  ObjectNode answer(JsonNode request) throws InvalidLineException;
}
