// `rubric`: shows what is asked, verifies that it is what was frozen, or freezes it.

import Console
import Judging
import Storage

let rubricOption = Option.path("rubric", "a rubric file; the shipped one by default")

/// The rubric that `--rubric` names, or the shipped one; refused if it was changed.
func loadRubric(_ arguments: Arguments) throws -> Rubric {
  try arguments.textIfGiven("rubric").map { try Rubric(contentsOf: $0) } ?? Rubric.shipped()
}

let rubricCommand = Command(
  name: "rubric", summary: "Shows a rubric after verifying its hash, or freezes it.",
  options: [
    rubricOption,
    .flag("freeze", "write the hash of the content into the file"),
  ],
  examples: [
    Example("rubric", "the questions and what each score means"),
    Example("rubric --freeze --rubric mine.json", "after writing a rubric of your own"),
  ]
) { arguments in
  if arguments.flag("freeze") {
    guard let path = arguments.textIfGiven("rubric") else {
      throw UsageError("--freeze needs --rubric: the file to write the hash into")
    }
    try Rubric(unfrozen: LocatedJSON(contentsOf: path, limit: 1 << 20)).freeze(to: path)
  }
  let rubric = try loadRubric(arguments)
  if arguments.wantsJSON {
    arguments.terminal.print(
      String(decoding: rubric.json.bytes(.pretty), as: UTF8.self), terminator: "")
    return
  }
  let terminal = arguments.terminal
  terminal.print(terminal.styled("\(rubric.name), version \(rubric.version)", .bold))
  terminal.print("\(rubric.task)\nfrozen: SHA-256 \(rubric.hash)\n")
  for criterion in rubric.criteria {
    terminal.print(terminal.styled("\(criterion.id): \(criterion.question)", .bold))
    for (score, anchor) in criterion.anchors.enumerated() {
      terminal.print("  \(score)  \(anchor)")
    }
  }
}
