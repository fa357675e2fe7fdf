// The commands of `Stage2Attention`.

import Console
import Storage

let attentionProgram = Program(
  name: "Stage2Attention", summary: "Tokens look at each other.", version: "1.0",
  commands: [showCommand, headsCommand, rotaryCommand, cacheCommand],
  withoutArguments: showCommand)

extension Terminal {
  /// Prints a value for machines.
  func print(_ json: JSON) {
    print(String(decoding: json.bytes(.pretty), as: UTF8.self), terminator: "")
  }
}
