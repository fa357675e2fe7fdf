// swift-tools-version: 6.1
// The course as a package: shared modules first, then the seven stages in learning order.
// A stage depends on Shared and on earlier stages' libraries, never on a later one.
import Foundation
import PackageDescription

/// Code generation for the numeric loops: optimised and for this machine's own processor, in debug
/// builds too, so that `swift test` stays fast. SwiftPM allows unsafe flags in a root package.
#if arch(x86_64)
  let hostProcessor = ["-Xcc", "-march=native"]
#else
  let hostProcessor = ["-Xcc", "-mcpu=native"]
#endif
let numericLoops: [SwiftSetting] = [
  .unsafeFlags(["-Ounchecked", "-disable-batch-mode", "-wmo", "-num-threads", "1"] + hostProcessor)
]

/// Checksums and file formats are loops over bytes, which a debug build would run 50 times slower.
let byteLoops: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "SevenStages",
  platforms: [.macOS(.v15)],
  targets: [
    // MARK: Shared
    .systemLibrary(
      name: "COpenBLAS", path: "Shared/COpenBLAS", pkgConfig: "openblas",
      providers: [.apt(["libopenblas-dev"]), .brew(["openblas"])]),
    .target(
      name: "Kernels", dependencies: ["COpenBLAS"], path: "Shared/Kernels",
      swiftSettings: numericLoops),
    .target(name: "Tensors", dependencies: ["Kernels"], path: "Shared/Tensors"),
    .target(name: "Storage", path: "Shared/Storage", swiftSettings: byteLoops),
    .target(name: "Console", path: "Shared/Console"),
    .target(name: "Charts", path: "Shared/Charts"),
    .target(name: "Exercises", dependencies: ["Storage"], path: "Shared/Exercises"),
    .target(
      name: "Gates", dependencies: ["Exercises", "Tensors", "Storage", "Console"],
      path: "Shared/Gates"),

    // MARK: Corpus
    .target(name: "StoryWorld", path: "Corpus/Generator/World"),
    .target(
      name: "ReviewWriter", dependencies: ["StoryWorld"], path: "Corpus/Generator/Reviews"),
    .target(
      name: "InstructionWriter", dependencies: ["Instruction", "StoryWorld", "Storage"],
      path: "Corpus/Generator/Instructions"),
    .target(
      name: "JudgementWriter",
      dependencies: ["InstructionWriter", "Instruction", "StoryWorld", "Storage"],
      path: "Corpus/Generator/Judgements"),
    .executableTarget(
      name: "CorpusGenerator",
      dependencies: [
        "ReviewWriter", "InstructionWriter", "JudgementWriter", "Instruction", "StoryWorld",
        "Storage",
        "Console",
      ],
      path: "Corpus/Generator/Program"),

    // MARK: Stages
    .target(
      name: "Tokens", dependencies: ["Exercises", "Storage"], path: "Stages/Stage1Tokens/Library"),
    .executableTarget(
      name: "Stage1Tokens", dependencies: ["Tokens", "Storage", "Console", "Charts"],
      path: "Stages/Stage1Tokens/Program"),
    .executableTarget(
      name: "Stage1Gate", dependencies: ["Tokens", "Gates"], path: "Stages/Stage1Tokens/Gate",
      exclude: ["misconceptions.json"]),

    .target(
      name: "Attention", dependencies: ["Exercises", "Tensors", "Storage"],
      path: "Stages/Stage2Attention/Library"),
    .target(
      name: "Transformer",
      dependencies: ["Exercises", "Attention", "Tensors", "Tokens", "Storage"],
      path: "Stages/Stage3Transformer/Library"),

    .executableTarget(
      name: "Stage2Attention",
      dependencies: ["Attention", "Tokens", "Tensors", "Storage", "Console", "Charts"],
      path: "Stages/Stage2Attention/Program"),
    .executableTarget(
      name: "Stage2Gate", dependencies: ["Attention", "Gates", "Tensors"],
      path: "Stages/Stage2Attention/Gate", exclude: ["misconceptions.json"]),
    .executableTarget(
      name: "Stage3Transformer",
      dependencies: [
        "Transformer", "Attention", "Tokens", "Tensors", "Storage", "Console", "Charts",
      ],
      path: "Stages/Stage3Transformer/Program"),
    .executableTarget(
      name: "Stage3Gate", dependencies: ["Transformer", "Attention", "Gates", "Tensors"],
      path: "Stages/Stage3Transformer/Gate", exclude: ["misconceptions.json"]),
    .target(
      name: "Pretraining",
      dependencies: [
        "Exercises", "Transformer", "Attention", "Tokens", "Tensors", "Kernels", "Storage",
      ],
      path: "Stages/Stage4Pretrain/Library"),
    .executableTarget(
      name: "Stage4Pretrain",
      dependencies: [
        "Pretraining", "Transformer", "Tokens", "Tensors", "Storage", "Console", "Charts",
      ],
      path: "Stages/Stage4Pretrain/Program"),
    .executableTarget(
      name: "Stage4Gate",
      dependencies: ["Pretraining", "Transformer", "Gates", "Tensors", "Storage"],
      path: "Stages/Stage4Pretrain/Gate", exclude: ["misconceptions.json"]),
    .target(
      name: "Classification",
      dependencies: ["Exercises", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage"],
      path: "Stages/Stage5Classify/Library"),
    .executableTarget(
      name: "Stage5Classify",
      dependencies: [
        "Classification", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage", "Console",
        "Charts",
      ],
      path: "Stages/Stage5Classify/Program"),
    .executableTarget(
      name: "Stage5Gate",
      dependencies: ["Classification", "Transformer", "Gates", "Tensors"],
      path: "Stages/Stage5Classify/Gate", exclude: ["misconceptions.json"]),
    .target(
      name: "Instruction",
      dependencies: ["Exercises", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage"],
      path: "Stages/Stage6Instruct/Library"),
    .executableTarget(
      name: "Stage6Instruct",
      dependencies: [
        "Instruction", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage", "Console",
        "Charts",
      ],
      path: "Stages/Stage6Instruct/Program"),
    .executableTarget(
      name: "Stage6Gate",
      dependencies: ["Instruction", "Transformer", "Gates", "Tokens", "Tensors", "Storage"],
      path: "Stages/Stage6Instruct/Gate", exclude: ["misconceptions.json"]),
    .target(
      name: "Judging",
      dependencies: [
        "Exercises", "Instruction", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage",
      ],
      path: "Stages/Stage7Judge/Library"),
    .executableTarget(
      name: "Stage7Judge",
      dependencies: [
        "Judging", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage", "Console",
        "Charts",
      ],
      path: "Stages/Stage7Judge/Program"),
    .executableTarget(
      name: "Stage7Gate",
      dependencies: ["Judging", "Pretraining", "Tokens", "Gates", "Tensors", "Storage"],
      path: "Stages/Stage7Judge/Gate", exclude: ["misconceptions.json"]),

    // MARK: The course
    .executableTarget(
      name: "course",
      dependencies: [
        "Judging", "Instruction", "Classification", "Pretraining", "Transformer", "Attention",
        "Tokens", "Tensors", "Exercises", "Storage", "Console", "Charts",
      ],
      path: "Shared/Course"),
    .executableTarget(
      name: "workshop", dependencies: ["Exercises", "Gates", "Storage", "Console", "Charts"],
      path: "Shared/Workshop"),

    // MARK: Tests
    .testTarget(name: "StorageTests", dependencies: ["Storage"], path: "Tests/StorageTests"),
    .testTarget(name: "ConsoleTests", dependencies: ["Console"], path: "Tests/ConsoleTests"),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"], path: "Tests/ChartsTests"),
    .testTarget(
      name: "ExercisesTests", dependencies: ["Exercises", "Gates", "Storage"],
      path: "Tests/ExercisesTests"),
    .testTarget(
      name: "Stage1GateTests",
      dependencies: ["Stage1Gate", "Gates", "Exercises", "Tokens", "Tensors", "Storage"],
      path: "Tests/Stage1GateTests"),
    .testTarget(
      name: "Stage2GateTests",
      dependencies: ["Stage2Gate", "Gates", "Exercises", "Attention", "Tensors", "Storage"],
      path: "Tests/Stage2GateTests"),
    .testTarget(
      name: "Stage3GateTests",
      dependencies: [
        "Stage3Gate", "Gates", "Exercises", "Transformer", "Attention", "Tensors", "Storage",
      ],
      path: "Tests/Stage3GateTests"),
    .testTarget(
      name: "Stage4GateTests",
      dependencies: [
        "Stage4Gate", "Gates", "Exercises", "Pretraining", "Transformer", "Tensors", "Storage",
      ],
      path: "Tests/Stage4GateTests"),
    .testTarget(
      name: "Stage5GateTests",
      dependencies: [
        "Stage5Gate", "Gates", "Exercises", "Classification", "Transformer", "Tensors", "Storage",
      ],
      path: "Tests/Stage5GateTests"),
    .testTarget(
      name: "Stage6GateTests",
      dependencies: [
        "Stage6Gate", "Gates", "Exercises", "Instruction", "Transformer", "Pretraining", "Tokens",
        "Tensors", "Storage",
      ],
      path: "Tests/Stage6GateTests"),
    .testTarget(
      name: "Stage7GateTests",
      dependencies: [
        "Stage7Gate", "Gates", "Exercises", "Judging", "Pretraining", "Tokens", "Tensors",
        "Storage",
      ],
      path: "Tests/Stage7GateTests"),
    .testTarget(name: "KernelsTests", dependencies: ["Kernels"], path: "Tests/KernelsTests"),
    .testTarget(
      name: "TensorsTests", dependencies: ["Tensors", "Kernels"], path: "Tests/TensorsTests"),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "ReviewWriter", "InstructionWriter", "JudgementWriter", "Instruction", "Tokens",
        "StoryWorld",
        "Storage",
      ],
      path: "Tests/CorpusTests"),
    .testTarget(
      name: "Stage1TokensTests", dependencies: ["Tokens", "Storage"],
      path: "Tests/Stage1TokensTests", exclude: ["Judges"]),
    .testTarget(
      name: "Stage2AttentionTests",
      dependencies: ["Stage2Attention", "Attention", "Tensors", "Storage", "Console"],
      path: "Tests/Stage2AttentionTests"),
    .testTarget(
      name: "Stage3TransformerTests",
      dependencies: ["Transformer", "Attention", "Tensors", "Storage"],
      path: "Tests/Stage3TransformerTests"),
    .testTarget(
      name: "Stage4PretrainTests",
      dependencies: [
        "Stage4Pretrain", "Pretraining", "Transformer", "Tokens", "Tensors", "Kernels", "Storage",
        "Console",
      ],
      path: "Tests/Stage4PretrainTests"),
    .testTarget(
      name: "Stage5ClassifyTests",
      dependencies: [
        "Stage5Classify", "Classification", "Pretraining", "Transformer", "Tokens", "Tensors",
        "Storage", "Console",
      ],
      path: "Tests/Stage5ClassifyTests", exclude: ["Judges"]),
    .testTarget(
      name: "Stage6InstructTests",
      dependencies: [
        "Stage6Instruct", "Instruction", "Pretraining", "Transformer", "Tokens", "Tensors",
        "Storage", "Console",
      ],
      path: "Tests/Stage6InstructTests"),
    .testTarget(
      name: "Stage7JudgeTests",
      dependencies: [
        "Stage7Judge", "Judging", "Pretraining", "Transformer", "Tokens", "Tensors", "Storage",
        "Console",
      ],
      path: "Tests/Stage7JudgeTests", exclude: ["Judges"]),
    .testTarget(
      name: "CourseTests",
      dependencies: [
        "course", "Pretraining", "Attention", "Tokens", "Exercises", "Storage", "Console",
      ],
      path: "Tests/CourseTests"),
    .testTarget(
      name: "WorkshopTests",
      dependencies: [
        "workshop", "Stage1Gate", "Exercises", "Gates", "Tensors", "Storage", "Console",
      ],
      path: "Tests/WorkshopTests"),
  ],
  swiftLanguageModes: [.v6]
)

// A learner's workspace lacks the tests that would show solutions.
package.targets.removeAll { target in
  let folder = Context.packageDirectory + "/" + (target.path ?? "")
  return target.type == .test && !FileManager.default.fileExists(atPath: folder)
}
