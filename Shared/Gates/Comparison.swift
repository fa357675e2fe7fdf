// For `./course compare`: how long this package's function takes beside others that compute the same,
// and what each of them gives. Other than a check, it judges nothing.

import Exercises
import Tensors

/// Another function that computes what an exercise's function computes.
public struct Rival<Function: Sendable>: Sendable {
  let name: String
  let function: Function

  /// Names a function.
  public init(_ name: String, _ function: Function) {
    self.name = name
    self.function = function
  }
}

/// What is measured of an exercise.
public struct Comparison: Sendable {
  /// The exercise.
  public let exercise: ExerciseID
  private let inputs: String
  private let names: [String]
  /// Makes the inputs, and for each function, this package's first, what calls it on them.
  private let prepare: @Sendable () -> [() -> [ComparedPart]]

  /// Collects what is to be measured.
  ///
  /// `inputs` describes what all functions, of one type, are called on. `call` draws it, and returns what calls
  /// a function on it once and tells what came out.
  public init<Function: Sendable>(
    _ exercise: String, of type: Function.Type, on inputs: String, own: Function,
    rivals: [Rival<Function>] = [],
    call: @escaping @Sendable (inout SeededRandom) -> (Function) -> [ComparedPart]
  ) {
    guard let id = ExerciseID(exercise) else {
      fatalError("Comparison: \(exercise) is no number like 2.2")
    }
    self.exercise = id
    self.inputs = inputs
    names = [ComparisonRecord.ownName] + rivals.map(\.name)
    prepare = {
      var random = SeededRandom(seed: defaultSeed)
      let run = call(&random)
      return ([own] + rivals.map(\.function)).map { function in { run(function) } }
    }
  }

  /// Calls all functions in turn, 5 to 200 times each, for about that many seconds.
  ///
  /// The first call of each shows what it gives and is not timed.
  public func measure(seconds: Double) -> ComparisonRecord {
    let calls = prepare()
    let parts = calls.map { $0().map(\.recorded) }
    var times = [[Double]](repeating: [], count: calls.count)
    let start = ContinuousClock.now
    var round = 0
    while round < 5 || (round < 200 && ContinuousClock.now - start < .seconds(seconds)) {
      // Each is the first of a round as often as the others, because what runs before warms the memory.
      for offset in calls.indices {
        let index = (round + offset) % calls.count
        let begin = ContinuousClock.now
        _ = calls[index]()
        times[index].append((ContinuousClock.now - begin) / .seconds(1))
      }
      round += 1
    }
    return ComparisonRecord(
      inputs: inputs,
      functions: calls.indices.map {
        .init(name: names[$0], seconds: times[$0], parts: parts[$0])
      })
  }
}

/// A part of what a function gave.
public struct ComparedPart {
  private let name: String
  private let shape: [Int]
  private let values: () -> [Double]

  var recorded: ComparisonRecord.Part { .init(name: name, shape: shape, values: values()) }

  /// A tensor.
  public init(_ name: String, _ tensor: Tensor) {
    self.name = name
    shape = tensor.shape
    values = { tensor.values.map { Double($0) } }
  }

  /// Whole numbers, such as tokens.
  public init(_ name: String, _ numbers: [Int]) {
    self.name = name
    shape = [numbers.count]
    values = { numbers.map { Double($0) } }
  }
}

/// What a function gave, and the gradients of its inputs after a pass back from Σ output · slopes.
///
/// Shapes: `slopes` as `output`.
public func passedBack(
  _ output: Tensor, slopes: Tensor, to inputs: [(name: String, tensor: Tensor)]
) -> [ComparedPart] {
  for input in inputs { input.tensor.clearGradient() }
  // An output without a history is a mistake that shows in the gradients that are missing.
  if output.requiresGradient { sum(output * slopes).backward() }
  return [ComparedPart("the output", output)]
    + inputs.compactMap { input in
      input.tensor.gradient.map { ComparedPart("the gradient of \(input.name)", $0) }
    }
}
