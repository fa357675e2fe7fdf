// The engine: every result remembers its inputs and how to send a gradient back to them.

import Kernels

/// How a tensor came about: the operation, its inputs, and the way back.
final class Origin {
  let operation: String
  private(set) var inputs: [Tensor]
  /// Turns the gradient of the result into one gradient an input; nil where an input needs none.
  private(set) var pullback: ((Tensor) -> [Tensor?])?

  init(_ operation: String, inputs: [Tensor], pullback: @escaping (Tensor) -> [Tensor?]) {
    self.operation = operation
    self.inputs = inputs
    self.pullback = pullback
  }

  /// Lets go of a whole history, one origin after the other.
  ///
  /// Left to itself each tensor would release the next from inside its own release, and a long history
  /// would overflow the stack.
  func release() {
    var pending = [self]
    while let origin = pending.popLast() {
      origin.pullback = nil  // what it captured is held by `inputs`, or has no history
      var inputs = origin.inputs
      origin.inputs = []
      while var input = inputs.popLast() {
        guard let next = input.origin, isKnownUniquelyReferenced(&input) else { continue }
        input.origin = nil
        pending.append(next)
      }
    }
  }
}

extension Tensor {
  /// Makes the result of an operation, with its history where a gradient will be wanted.
  ///
  /// `pullback` must not capture the result, which would keep itself alive; `detached` values may be.
  static func result(
    of operation: String, shape: [Int], buffer: FloatBuffer, inputs: [Tensor],
    pullback: @escaping (Tensor) -> [Tensor?]
  ) -> Tensor {
    guard Execution.recordsHistory && inputs.contains(where: { $0.requiresGradient }) else {
      return Tensor(shape: shape, buffer: buffer)
    }
    return Tensor(
      shape: shape, buffer: buffer, requiresGradient: true,
      origin: Origin(operation, inputs: inputs, pullback: pullback))
  }

  /// Computes the gradient of this number with respect to every leaf it depends on, and adds it there.
  ///
  /// The history is walked from the end, each tensor after all that use it, and is freed on the way.
  public func backward() {
    Tensor.require(count == 1, "backward: starts from one number, not from the shape \(shape)")
    Tensor.require(
      origin != nil,
      "backward: no history here; it was not recorded, or a backward pass has used it")
    withoutGradients {
      gradient = .ones(shape)
      var order = historyInOrder()
      while let tensor = order.popLast() { tensor.sendGradientBack() }
    }
  }

  /// All tensors with a history that this one depends on, each after its inputs.
  private func historyInOrder() -> [Tensor] {
    var order: [Tensor] = []
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(self)]
    var path: [(tensor: Tensor, nextInput: Int)] = [(self, 0)]
    while let (tensor, nextInput) = path.last {
      guard let inputs = tensor.origin?.inputs, nextInput < inputs.count else {
        order.append(tensor)
        path.removeLast()
        continue
      }
      path[path.count - 1].nextInput += 1
      let input = inputs[nextInput]
      if input.origin != nil && seen.insert(ObjectIdentifier(input)).inserted {
        path.append((input, 0))
      }
    }
    return order
  }

  private func sendGradientBack() {
    guard let origin, let gradient, let pullback = origin.pullback else { return }
    let inputGradients = pullback(gradient)
    Tensor.require(
      inputGradients.count == origin.inputs.count,
      "\(origin.operation): \(inputGradients.count) gradients for \(origin.inputs.count) inputs")
    self.gradient = nil
    for (input, gradient) in zip(origin.inputs, inputGradients) where input.requiresGradient {
      guard let gradient else { continue }
      // Without this the gradient would stay there, and the leaves behind it would silently miss it.
      Tensor.require(
        input.isLeaf || input.origin != nil,
        "backward: the history of an input \(input.shape) of \(origin.operation) was used before")
      Tensor.require(
        gradient.shape == input.shape,
        "\(origin.operation): gradient \(gradient.shape) for an input \(input.shape)")
      input.accumulate(gradient)
    }
    self.origin = nil
  }

  /// Adds to the gradient: in place where nobody else can see it, for a pullback may return one tensor
  /// for several inputs.
  private func accumulate(_ addition: Tensor) {
    guard var sum = gradient else {
      gradient = addition
      return
    }
    gradient = nil
    if isKnownUniquelyReferenced(&sum) && isKnownUniquelyReferenced(&sum.buffer) {
      Kernels.accumulate(
        addition.buffer.pointer, into: sum.buffer.pointer, count: count,
        threads: Execution.threads)
      gradient = sum
    } else {
      gradient = sum + addition
    }
  }
}
