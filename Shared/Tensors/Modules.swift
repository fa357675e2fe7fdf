// Layers: what has parameters, and how they are named.

/// A parameter and its place in the model, such as `blocks.0.attention.query.weight`.
public struct NamedParameter {
  /// The path from the model to the parameter, joined with dots.
  public let name: String
  /// The parameter itself; tied layers name the same tensor twice.
  public let tensor: Tensor

  /// Names a parameter.
  public init(_ name: String, _ tensor: Tensor) {
    self.name = name
    self.tensor = tensor
  }
}

/// Something with parameters that training changes.
public protocol Module: AnyObject {
  /// All parameters, in the order in which the model uses them.
  var parameters: [NamedParameter] { get }
}

extension Module {
  /// The parameters with `prefix` and a dot before their names.
  public func parameters(in prefix: String) -> [NamedParameter] {
    parameters.map { NamedParameter("\(prefix).\($0.name)", $0.tensor) }
  }

  /// The number of trained values, a shared tensor counted once.
  public var parameterCount: Int {
    var seen: Set<ObjectIdentifier> = []
    return parameters.reduce(0) {
      seen.insert(ObjectIdentifier($1.tensor)).inserted ? $0 + $1.tensor.count : $0
    }
  }
}

/// x Wᵀ + b.
public final class Linear: Module {
  /// `[outputSize, inputSize]`.
  public let weight: Tensor
  /// `[outputSize]`, or nil.
  public let bias: Tensor?
  /// What fine-tuning has put beside the layer: its output is added to the layer's.
  public var branch: ((Tensor) -> Tensor)?

  /// Draws weights from a normal distribution; the bias starts at 0.
  ///
  /// With the default deviation, 1 / √inputSize, inputs of unit size give outputs of unit size.
  public init(
    _ inputSize: Int, _ outputSize: Int, bias: Bool, deviation: Float? = nil,
    using random: inout SeededRandom
  ) {
    let deviation = deviation ?? 1 / Float(inputSize).squareRoot()
    weight = .normal(
      [outputSize, inputSize], deviation: deviation, using: &random, requiresGradient: true)
    self.bias = bias ? .zeros([outputSize], requiresGradient: true) : nil
  }

  /// Shapes: `[…, inputSize]` to `[…, outputSize]`.
  public func callAsFunction(_ x: Tensor) -> Tensor {
    let output = linear(x, weight, bias)
    return branch.map { output + $0(x) } ?? output
  }

  /// `weight`, and `bias` where there is one.
  public var parameters: [NamedParameter] {
    [NamedParameter("weight", weight)] + (bias.map { [NamedParameter("bias", $0)] } ?? [])
  }
}

/// A table with one row an id.
public final class Embedding: Module {
  /// `[count, width]`.
  public let weight: Tensor

  /// Draws rows from a normal distribution with `deviation`.
  public init(
    _ count: Int, _ width: Int, deviation: Float, using random: inout SeededRandom
  ) {
    weight = .normal([count, width], deviation: deviation, using: &random, requiresGradient: true)
  }

  /// Shapes: ids of `shape` to `shape + [width]`.
  public func callAsFunction(_ ids: [Int32], shape: [Int]) -> Tensor {
    embedding(weight, ids, shape: shape)
  }

  /// `weight`.
  public var parameters: [NamedParameter] { [NamedParameter("weight", weight)] }
}
