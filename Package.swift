// swift-tools-version: 6.1
// The course as a package: shared modules first, then the seven stages in learning order.
// A stage depends on Shared and on earlier stages' libraries, never on a later one.
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
    .target(name: "Storage", path: "Shared/Storage"),
    .target(name: "Console", path: "Shared/Console"),
    .target(name: "Charts", path: "Shared/Charts"),

    // MARK: Corpus
    .target(name: "StoryWorld", path: "Corpus/Generator/World"),
    .executableTarget(
      name: "CorpusGenerator", dependencies: ["StoryWorld", "Storage", "Console"],
      path: "Corpus/Generator/Program"),

    // MARK: Stages
    .target(name: "Tokens", dependencies: ["Storage"], path: "Stages/Stage1Tokens/Library"),
    .executableTarget(
      name: "Stage1Tokens", dependencies: ["Tokens", "Storage", "Console", "Charts"],
      path: "Stages/Stage1Tokens/Program"),

    // MARK: Tests
    .testTarget(name: "StorageTests", dependencies: ["Storage"], path: "Tests/StorageTests"),
    .testTarget(name: "ConsoleTests", dependencies: ["Console"], path: "Tests/ConsoleTests"),
    .testTarget(name: "ChartsTests", dependencies: ["Charts"], path: "Tests/ChartsTests"),
    .testTarget(name: "KernelsTests", dependencies: ["Kernels"], path: "Tests/KernelsTests"),
    .testTarget(
      name: "TensorsTests", dependencies: ["Tensors", "Kernels"], path: "Tests/TensorsTests"),
    .testTarget(
      name: "CorpusTests", dependencies: ["StoryWorld", "Storage"], path: "Tests/CorpusTests"),
    .testTarget(
      name: "Stage1TokensTests", dependencies: ["Tokens", "Storage"],
      path: "Tests/Stage1TokensTests", exclude: ["Judges"]),
  ],
  swiftLanguageModes: [.v6]
)
