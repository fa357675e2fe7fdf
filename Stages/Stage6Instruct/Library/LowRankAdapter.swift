// Fine-tuning with few numbers: beside a frozen layer learns a product of two thin matrices (Hu et al., 2021).

import Exercises
import Tensors
import Transformer

/// x Aᵀ Bᵀ · alpha / rank, to be added to a linear layer's output.
public final class LowRankAdapter: Module {
  /// A, into the few dimensions: `[rank, inputSize]`.
  public let down: Tensor
  /// B, back from them: `[outputSize, rank]`; 0 at first, so that training starts from the model as it is.
  public let up: Tensor
  /// alpha / rank: changing the rank leaves the size of the steps about as it was.
  public let scale: Float

  /// Freezes `layer`, and draws A and sets B to 0 for its shape.
  public init(for layer: Linear, rank: Int, alpha: Float, using random: inout SeededRandom) {
    // EXERCISE 6.5 — an adapter that begins as nothing
    for parameter in layer.parameters { parameter.tensor.freeze() }
    let (output, input) = (layer.weight.shape[0], layer.weight.shape[1])
    down = .normal(
      [rank, input], deviation: 1 / Float(input).squareRoot(), using: &random,
      requiresGradient: true)
    up = .zeros([output, rank], requiresGradient: true)
    scale = alpha / Float(rank)
    // END EXERCISE 6.5
  }

  /// Shapes: `[…, inputSize]` to `[…, outputSize]`.
  public func callAsFunction(_ x: Tensor) -> Tensor { linear(linear(x, down) * scale, up) }

  /// What the adapter adds to the weight of its layer: B A · alpha / rank, `[outputSize, inputSize]`.
  public var weightChange: Tensor { withoutGradients { matmul(up, down) * scale } }

  /// A and B, by the names that public adapter files have for them.
  public var parameters: [NamedParameter] {
    [NamedParameter("lora_A.weight", down), NamedParameter("lora_B.weight", up)]
  }
}

/// Adapters beside the linear layers of a model, whose own weights are frozen.
public final class LowRankAdapters: Module {
  /// The linear layers of a block.
  public enum Layer: String, CaseIterable, Sendable {
    case query = "q_proj"
    case key = "k_proj"
    case value = "v_proj"
    case output = "o_proj"
    case gate = "gate_proj"
    case up = "up_proj"
    case down = "down_proj"

    fileprivate func find(in block: Block) -> Linear? {
      switch self {
      case .query: block.attention.query
      case .key: block.attention.key
      case .value: block.attention.value
      case .output: block.attention.output
      case .gate: block.feedForward?.gate
      case .up: block.feedForward?.up
      case .down: block.feedForward?.down
      }
    }

    fileprivate var part: String {
      switch self {
      case .query, .key, .value, .output: "self_attn"
      case .gate, .up, .down: "mlp"
      }
    }
  }

  /// The sizes of adapters and where they stand.
  public struct Options: Equatable, Sendable {
    /// Dimensions in the middle.
    public var rank: Int
    /// Divided by the rank, the factor of what is added.
    public var alpha: Float
    /// The layers that get one, in every block.
    public var layers: [Layer]

    /// Collects the numbers; alpha is twice the rank by default, and all layers get an adapter.
    public init(rank: Int, alpha: Float? = nil, layers: [Layer] = Layer.allCases) {
      self.rank = rank
      self.alpha = alpha ?? Float(2 * rank)
      self.layers = layers
    }
  }

  /// The sizes.
  public let options: Options
  private let places: [(name: String, layer: Linear, adapter: LowRankAdapter)]
  /// The layers' own weights, while the adapters are merged into them.
  private var originals: [Tensor] = []

  /// Freezes `model` and puts new adapters beside its layers.
  public init(on model: LanguageModel, options: Options, using random: inout SeededRandom) {
    guard options.rank > 0 else { fatalError("LowRankAdapters: a rank of \(options.rank)") }
    for parameter in model.parameters { parameter.tensor.freeze() }
    var places: [(name: String, layer: Linear, adapter: LowRankAdapter)] = []
    for (index, block) in model.blocks.enumerated() {
      for kind in Layer.allCases where options.layers.contains(kind) {
        guard let layer = kind.find(in: block) else { continue }
        let adapter = LowRankAdapter(
          for: layer, rank: options.rank, alpha: options.alpha, using: &random)
        places.append(("layers.\(index).\(kind.part).\(kind.rawValue)", layer, adapter))
      }
    }
    self.options = options
    self.places = places
    attach()
  }

  /// Whether the layers' weights hold what the adapters learned.
  public var isMerged: Bool { !originals.isEmpty }

  /// Adds to every layer's weight what its adapter adds to the output; the model then computes the same in fewer steps.
  public func merge() {
    // EXERCISE 6.6 — merge the adapters into the weights
    guard !isMerged else { return }
    originals = places.map { $0.layer.weight.detached }
    for place in places {
      let change = place.adapter.weightChange
      withoutGradients { place.layer.weight.assign(place.layer.weight + change) }
      place.layer.branch = nil
    }
    // END EXERCISE 6.6
  }

  /// Takes it away again: the weights are the frozen ones, to the bit, and the adapters stand beside them.
  public func unmerge() {
    guard isMerged else { return }
    for (place, original) in zip(places, originals) { place.layer.weight.assign(original) }
    originals = []
    attach()
  }

  private func attach() {
    for place in places { place.layer.branch = { [adapter = place.adapter] in adapter($0) } }
  }

  /// A and B of every adapter, by the names of public adapter files.
  public var parameters: [NamedParameter] {
    places.flatMap { $0.adapter.parameters(in: "base_model.model.model.\($0.name)") }
  }
}
