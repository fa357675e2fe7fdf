// Addition, subtraction, multiplication and division, with broadcasting.

import Kernels

extension Tensor {
  /// Adds element by element.
  ///
  /// Shapes: any two that broadcast.
  public static func + (a: Tensor, b: Tensor) -> Tensor {
    combine(.add, "add", a, b) { gradient in
      [
        a.requiresGradient ? gradient.summed(to: a.shape) : nil,
        b.requiresGradient ? gradient.summed(to: b.shape) : nil,
      ]
    }
  }

  /// Subtracts element by element.
  ///
  /// Shapes: any two that broadcast.
  public static func - (a: Tensor, b: Tensor) -> Tensor {
    combine(.subtract, "subtract", a, b) { gradient in
      [
        a.requiresGradient ? gradient.summed(to: a.shape) : nil,
        b.requiresGradient ? (-gradient).summed(to: b.shape) : nil,
      ]
    }
  }

  /// Multiplies element by element.
  ///
  /// Shapes: any two that broadcast.
  public static func * (a: Tensor, b: Tensor) -> Tensor {
    combine(.multiply, "multiply", a, b) { gradient in
      [
        a.requiresGradient ? (gradient * b).summed(to: a.shape) : nil,
        b.requiresGradient ? (gradient * a).summed(to: b.shape) : nil,
      ]
    }
  }

  /// Divides element by element.
  ///
  /// Shapes: any two that broadcast.
  public static func / (a: Tensor, b: Tensor) -> Tensor {
    combine(.divide, "divide", a, b) { gradient in
      let quotient = gradient / b
      return [
        a.requiresGradient ? quotient.summed(to: a.shape) : nil,
        b.requiresGradient ? (-(quotient * a / b)).summed(to: b.shape) : nil,
      ]
    }
  }

  /// Changes the sign of every element.
  public static prefix func - (x: Tensor) -> Tensor { x * -1 }

  /// Adds `b` to every element.
  public static func + (a: Tensor, b: Float) -> Tensor { a + Tensor(b) }

  /// Subtracts `b` from every element.
  public static func - (a: Tensor, b: Float) -> Tensor { a - Tensor(b) }

  /// Divides every element by `b`.
  public static func / (a: Tensor, b: Float) -> Tensor { a * (1 / b) }

  /// Multiplies every element by `factor`.
  public static func * (x: Tensor, factor: Float) -> Tensor {
    let buffer = FloatBuffer(count: x.count)
    scale(
      x.buffer.pointer, by: factor, into: buffer.pointer, count: x.count,
      threads: Execution.threads)
    return .result(of: "scale", shape: x.shape, buffer: buffer, inputs: [x]) { [$0 * factor] }
  }

  private static func combine(
    _ operation: ArithmeticOperation, _ name: String, _ a: Tensor, _ b: Tensor,
    pullback: @escaping (Tensor) -> [Tensor?]
  ) -> Tensor {
    guard let shape = broadcast(a.shape, b.shape) else {
      fatalError("\(name): the shapes \(a.shape) and \(b.shape) do not broadcast")
    }
    let buffer = FloatBuffer(count: shape.reduce(1, *))
    Kernels.combine(
      operation, a.buffer.pointer, strides: broadcastStrides(a.shape, to: shape), b.buffer.pointer,
      strides: broadcastStrides(b.shape, to: shape), into: buffer.pointer, shape: shape,
      threads: Execution.threads)
    return .result(of: name, shape: shape, buffer: buffer, inputs: [a, b], pullback: pullback)
  }
}
