package io.github.copytaster.integration.template;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads CloudFormation's short tags ({@code !Ref}) into their long form. */
final class Intrinsics extends SafeConstructor {

  Intrinsics() {
    super(new LoaderOptions());
    yamlMultiConstructors.put("!", new ShortTag());
  }

  private final class ShortTag extends AbstractConstruct {
    @Override
    public Object construct(Node node) {
      String tag = node.getTag().getValue().substring(1);
      String name = tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
      return Map.of(name, argument(tag, node));
    }

    private Object argument(String tag, Node node) {
      if (node instanceof SequenceNode sequence) {
        return constructSequence(sequence);
      }
      if (node instanceof MappingNode mapping) {
        return constructMapping(mapping);
      }
      String scalar = ((ScalarNode) node).getValue();
      return tag.equals("GetAtt") ? List.of(scalar.split("\\.", 2)) : scalar;
    }
  }
}
