// `new`: an untrained checkpoint, to see what the files hold or to compare programs on.

import Console
import Storage
import Tensors
import Transformer

let newCommand = Command(
  name: "new", summary: "Writes a checkpoint with seeded random weights.",
  positionals: [.required("folder", "where to put config.json and model.safetensors")],
  options: architectureOptions + [
    .integer("seed", "of the random weights", default: 1, in: 0...Int.max),
    .choice(
      "type", "of the stored numbers", ["float32", "float16", "bfloat16"], default: "float32"),
  ],
  examples: [
    Example("new --preset story --type float16 untrained", "the story model before training")
  ],
  run: runNew)

private func runNew(_ arguments: Arguments) throws {
  let configuration = try chosenArchitecture(arguments)
  let folder = arguments.text("folder")
  guard fileKind(folder) == nil else { throw FileProblem(folder, "is there already") }
  let types: [String: TensorType] = [
    "float32": .float32, "float16": .float16, "bfloat16": .bfloat16,
  ]
  var random = SeededRandom(seed: UInt64(arguments.integer("seed")))
  let model = LanguageModel(configuration, using: &random)
  try FolderSwap.replaceFolder(at: folder) {
    try model.save(to: $0, type: types[arguments.text("type")] ?? .float32)
  }
  let count = model.parameterCount
  if arguments.wantsJSON {
    let result: JSON = ["folder": "\(folder)", "parameters": .integer(count)]
    arguments.terminal.print(String(decoding: result.bytes(), as: UTF8.self))
  } else {
    arguments.terminal.print("Wrote \(Format.count(count)) random parameters to \(folder).")
  }
}
