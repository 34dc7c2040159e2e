package io.github.copytaster.article.sniff;

import io.github.copytaster.article.DroppedText;
import io.github.copytaster.article.PublisherData;
import io.github.copytaster.article.RefusedCopyException;
import io.github.copytaster.article.RejectionCode;
import io.github.copytaster.article.block.Block;
import io.github.copytaster.article.decode.TextRepair;
import io.github.copytaster.article.plain.PlainText;
import io.github.copytaster.article.wire.Draft;
import io.github.copytaster.article.wire.DraftSink;
import java.util.ArrayList;
import java.util.List;

/**
 * Repairs what formats escape: a control character or half an emoji in JSON, mojibake in a mail
 * part, "&amp;#133;" on a page, is only seen once the format has been read.
 */
record RepairingSink(DraftSink sink) implements DraftSink {

  @Override
  public void accept(Draft draft) throws RefusedCopyException {
    sink.accept(repaired(draft));
  }

  @Override
  public void refuse(String item, RejectionCode code, String found) throws RefusedCopyException {
    sink.refuse(TextRepair.repair(item), code, TextRepair.repair(found));
  }

  private static Draft repaired(Draft draft) {
    return new Draft(
        TextRepair.repair(draft.title()),
        repaired(draft.paragraphs()),
        draft.published(),
        TextRepair.repair(draft.byline()),
        TextRepair.repair(draft.agency()),
        TextRepair.repair(draft.dateline()),
        draft.language(),
        repaired(draft.publisher()),
        draft.source(),
        repairedBlocks(draft.blocks()),
        draft.dropped().stream()
            .map(text -> new DroppedText(TextRepair.repair(text.text()), text.reason()))
            .toList());
  }

  private static PublisherData repaired(PublisherData said) {
    return new PublisherData(
        TextRepair.repair(said.guid()),
        TextRepair.repair(said.version()),
        said.status(),
        TextRepair.repair(said.embargo()),
        repaired(said.subjectCodes()),
        repaired(said.countryCodes()),
        repaired(said.keywords()),
        TextRepair.repair(said.url()));
  }

  // A block of nothing but invisible signs is no block.
  private static List<Block> repairedBlocks(List<Block> blocks) {
    List<Block> repaired = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      String text = PlainText.oneLine(TextRepair.repair(block.text()));
      if (!text.isEmpty()) {
        repaired.add(new Block(text, block.blankLinesBefore(), block.surroundings()));
      }
    }
    return repaired;
  }

  private static List<String> repaired(List<String> texts) {
    return texts.stream().map(TextRepair::repair).toList();
  }
}
