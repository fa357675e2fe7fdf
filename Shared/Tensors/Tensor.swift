// The value that everything in the course is made of: numbers, a shape, and how they came about.

import Kernels

/// An array of 32-bit floats with a shape, in row-major order, that remembers how it was computed.
///
/// A tensor is a reference: its gradient belongs to it, and two layers that hold the same tensor share
/// one parameter. It belongs to one thread at a time; the loops inside an operation use many.
public final class Tensor {
  /// The length of every axis; empty for a single number.
  public let shape: [Int]
  /// Whether ``backward()`` carries a gradient to this tensor.
  public private(set) var requiresGradient: Bool
  /// The sum of all gradients that ``backward()`` has brought here; only leaves keep one.
  public internal(set) var gradient: Tensor?

  var buffer: FloatBuffer
  var origin: Origin?
  /// Whether it was given and not computed, or computed without history.
  let isLeaf: Bool

  init(shape: [Int], buffer: FloatBuffer, requiresGradient: Bool = false, origin: Origin? = nil) {
    self.shape = shape
    self.buffer = buffer
    self.requiresGradient = requiresGradient
    self.origin = origin
    isLeaf = origin == nil
  }

  /// Makes a tensor of `values`, given in row-major order.
  ///
  /// A tensor with `requiresGradient` is a leaf: a parameter that training changes.
  public convenience init(_ values: [Float], shape: [Int], requiresGradient: Bool = false) {
    Tensor.require(shape.allSatisfy { $0 >= 0 }, "Tensor: no axis of \(shape) may be negative")
    let count = shape.reduce(1, *)
    Tensor.require(
      values.count == count, "Tensor: \(values.count) values do not fill the shape \(shape)")
    let buffer = FloatBuffer(count: count)
    values.withUnsafeBufferPointer { values in
      if let base = values.baseAddress { buffer.pointer.update(from: base, count: count) }
    }
    self.init(shape: shape, buffer: buffer, requiresGradient: requiresGradient)
  }

  /// Makes a tensor of one number, with an empty shape.
  public convenience init(_ value: Float) {
    self.init([value], shape: [])
  }

  deinit {
    if let origin {
      self.origin = nil
      origin.release()
    }
  }

  /// The number of elements.
  public var count: Int { buffer.count }

  /// The number of axes.
  public var rank: Int { shape.count }

  /// All elements in row-major order, copied.
  public var values: [Float] { Array(UnsafeBufferPointer(start: buffer.pointer, count: count)) }

  /// The only element of a tensor that has just one.
  public var item: Float {
    Tensor.require(count == 1, "item: the shape \(shape) has \(count) elements, not one")
    return buffer.pointer[0]
  }

  /// The element at one index an axis.
  public subscript(indices: Int...) -> Float {
    Tensor.require(
      indices.count == rank && zip(indices, shape).allSatisfy { 0 <= $0 && $0 < $1 },
      "Tensor: index \(indices) is not inside the shape \(shape)")
    return buffer.pointer[zip(indices, shape).reduce(0) { $0 * $1.1 + $1.0 }]
  }

  /// Calls `body` with the elements in row-major order, without a copy.
  public func withValues<Result>(
    _ body: (UnsafeBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    try body(UnsafeBufferPointer(start: buffer.pointer, count: count))
  }

  /// Calls `body` with the elements of a leaf, to change them in place: for optimizers and for loading.
  ///
  /// An operation that has used the old values would compute wrong gradients from the new ones, so change
  /// values only between a backward pass and the next forward pass.
  public func withMutableValues<Result>(
    _ body: (UnsafeMutableBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    Tensor.require(origin == nil, "withMutableValues: only a leaf may change, not a result")
    // A reshaped or detached tensor may share the memory, and keeps the old values.
    if !isKnownUniquelyReferenced(&buffer) { buffer = buffer.copied() }
    return try body(UnsafeMutableBufferPointer(start: buffer.pointer, count: count))
  }

  /// Replaces the values of a leaf by those of a tensor of the same shape.
  public func assign(_ other: Tensor) {
    Tensor.require(
      other.shape == shape, "assign: the shape \(other.shape) is not the leaf's \(shape)")
    withMutableValues { $0.baseAddress?.update(from: other.buffer.pointer, count: count) }
  }

  /// Forgets the gradient, so that the next backward pass starts from nothing.
  public func clearGradient() {
    gradient = nil
  }

  /// Makes a leaf a constant: no backward pass brings it a gradient any more.
  ///
  /// Fine-tuning freezes what it does not move, and saves the time and memory of those gradients.
  public func freeze() {
    Tensor.require(isLeaf, "freeze: only a leaf can be frozen, not a result")
    requiresGradient = false
    gradient = nil
  }

  /// The same values without their history.
  public var detached: Tensor { Tensor(shape: shape, buffer: buffer) }
}

extension Tensor {
  /// A tensor whose elements all are `value`.
  public static func full(
    _ shape: [Int], _ value: Float, requiresGradient: Bool = false
  ) -> Tensor {
    let result = Tensor(
      shape: shape, buffer: FloatBuffer(count: shape.reduce(1, *)),
      requiresGradient: requiresGradient)
    fill(value, into: result.buffer.pointer, count: result.count, threads: Execution.threads)
    return result
  }

  /// A tensor of zeros.
  public static func zeros(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
    full(shape, 0, requiresGradient: requiresGradient)
  }

  /// A tensor of ones.
  public static func ones(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
    full(shape, 1, requiresGradient: requiresGradient)
  }

  /// A tensor drawn from a normal distribution.
  public static func normal(
    _ shape: [Int], mean: Float = 0, deviation: Float = 1, using random: inout SeededRandom,
    requiresGradient: Bool = false
  ) -> Tensor {
    let result = Tensor(
      shape: shape, buffer: FloatBuffer(count: shape.reduce(1, *)),
      requiresGradient: requiresGradient)
    fillNormal(
      seed: random.next(), mean: mean, deviation: deviation, into: result.buffer.pointer,
      count: result.count, threads: Execution.threads)
    return result
  }

  /// A tensor drawn evenly from `range`.
  public static func uniform(
    _ shape: [Int], in range: Range<Float>, using random: inout SeededRandom,
    requiresGradient: Bool = false
  ) -> Tensor {
    let result = Tensor(
      shape: shape, buffer: FloatBuffer(count: shape.reduce(1, *)),
      requiresGradient: requiresGradient)
    fillUniform(
      seed: random.next(), low: range.lowerBound, high: range.upperBound,
      into: result.buffer.pointer, count: result.count, threads: Execution.threads)
    return result
  }

  /// Stops the program where a caller in code made a mistake.
  ///
  /// Not `precondition`: its message would be lost in release builds.
  @inline(__always)
  static func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
  }
}

extension Tensor: CustomStringConvertible {
  /// The shape and the first few values.
  public var description: String {
    let first = values.prefix(8).map { "\($0)" }.joined(separator: ", ")
    return "Tensor\(shape) [\(first)\(count > 8 ? ", …" : "")]"
  }
}
