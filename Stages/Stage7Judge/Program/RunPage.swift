// The folder of a run of `score` or `agree`: its configuration and the page that a person opens.

import Charts
import Console
import Judging
import Storage

let nameOption = Option.text(
  "name", "name of the run in runs/, numbered by default", placeholder: "NAME")

/// Writes the page about a run into a new folder and says where it is.
func writeRun(
  _ command: String, _ configuration: JSON, _ page: ReportPage, _ arguments: Arguments
) throws {
  let folder = try RunFolder.create(name: arguments.textIfGiven("name"), command: command)
  try configuration.write(to: folder.configuration)
  try AtomicFile.write(page.html, to: folder.report)
  arguments.terminal.note("report: \(folder.report)")
}

/// A section with the rubric, so that a page can be read without its files.
func rubricBlocks(_ rubric: Rubric) -> [ReportPage.Block] {
  let rows = rubric.criteria.flatMap { criterion in
    criterion.anchors.enumerated().map { score, anchor in
      [score == 0 ? criterion.id : "", "\(score)", anchor]
    }
  }
  return [
    .paragraph("\(rubric.name), version \(rubric.version), SHA-256 \(rubric.hash): \(rubric.task)"),
    .table(["criterion", "score", "what it means"], rows),
  ]
}
