package io.github.copytaster.reclassify;

import java.util.Comparator;
import java.util.Map;

/** The report as a page that a person reads. */
final class ReportPage {

  private static final int ROWS = 200;

  private ReportPage() {}

  static String of(RunReport report) {
    RunPart total = report.total();
    StringBuilder page = new StringBuilder(4096);
    page.append(
        """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>Copytaster run</title>
        <style>body{font:15px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}
        table{border-collapse:collapse;width:100%;margin-bottom:2rem}
        td,th{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ddd}
        td.n{text-align:right;font-variant-numeric:tabular-nums}</style>
        """);
    page.append("<h1>Run ").append(escape(report.runId()));
    page.append(report.dryRun() ? " (dry run: no label was written)" : "").append("</h1><p>");
    page.append(total.relabelled()).append(" changed, ");
    page.append(total.unchanged()).append(" the same, ");
    page.append(total.lost()).append(" overtaken by something newer, ");
    page.append(total.missing()).append(" without text, ");
    page.append(total.failed()).append(" unreadable.</p>");
    if (!total.failures().isEmpty()) {
      page.append("<p>Unreadable, still in the queue: ");
      page.append(escape(String.join(", ", total.failures()))).append("</p>");
    }
    if (!report.unfinishedShards().isEmpty()) {
      page.append("<p>Not read to their end, the next run goes on there: ");
      page.append(escape(String.join(", ", report.unfinishedShards()))).append("</p>");
    }
    moves(page, "Topics", total.topicMoves());
    moves(page, "Countries", total.countryMoves());
    examples(page, total);
    return page.append("</html>\n").toString();
  }

  private static void moves(StringBuilder page, String title, Map<String, Integer> moves) {
    page.append("<h2>").append(title).append("</h2><table><tr><th>from → to<th>articles");
    moves.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(ROWS)
        .forEach(
            move ->
                page.append("<tr><td>")
                    .append(escape(move.getKey()))
                    .append("<td class=n>")
                    .append(move.getValue()));
    page.append("</table>");
  }

  private static void examples(StringBuilder page, RunPart total) {
    page.append("<h2>Examples</h2><table><tr><th>title<th>topic<th>countries<th>article");
    for (Movement example : total.examples()) {
      page.append("<tr><td>").append(escape(example.title()));
      page.append("<td>").append(move(example.topicBefore(), example.topicAfter()));
      page.append("<td>").append(move(example.countriesBefore(), example.countriesAfter()));
      page.append("<td>").append(escape(example.articleId()));
    }
    page.append("</table>");
  }

  private static String move(String before, String after) {
    return before.equals(after) ? escape(after) : escape(before) + " → " + escape(after);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
