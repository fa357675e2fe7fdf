// One AdamW update, fused: parameter, gradient and both moments are read and written once.

/// What ``adamW(_:gradient:firstMoment:secondMoment:count:settings:threads:)`` needs besides the arrays.
public struct AdamWSettings: Sendable {
  /// Step size of this update.
  public var learningRate: Float
  /// Decay of the first moment.
  public var beta1: Float
  /// Decay of the second moment.
  public var beta2: Float
  /// Added to the root of the second moment.
  public var epsilon: Float
  /// Fraction of the parameter subtracted per unit of learning rate.
  public var weightDecay: Float
  /// 1 - beta1^step, with step counting from 1.
  public var correction1: Float
  /// 1 - beta2^step, with step counting from 1.
  public var correction2: Float
  /// Multiplies the gradient first: the factor of gradient clipping.
  public var gradientScale: Float

  /// Collects the numbers of one update.
  public init(
    learningRate: Float, beta1: Float, beta2: Float, epsilon: Float, weightDecay: Float,
    correction1: Float, correction2: Float, gradientScale: Float
  ) {
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.correction1 = correction1
    self.correction2 = correction2
    self.gradientScale = gradientScale
  }
}

/// Updates `parameter` and both moments in place (Loshchilov and Hutter, 2019).
public func adamW(
  _ parameter: UnsafeMutablePointer<Float>, gradient: UnsafePointer<Float>,
  firstMoment: UnsafeMutablePointer<Float>, secondMoment: UnsafeMutablePointer<Float>, count: Int,
  settings: AdamWSettings, threads: Int
) {
  let (beta1, beta2) = (settings.beta1, settings.beta2)
  let shrink = 1 - settings.learningRate * settings.weightDecay
  let rate = settings.learningRate / settings.correction1
  let inverseRoot = 1 / settings.correction2.squareRoot()
  parallelRanges(of: count, chunk: elementsPerPiece, threads: threads) { range in
    inLanes(range) { at, width in
      let g = gradient.lanes(at, width) * settings.gradientScale
      let first = firstMoment.lanes(at, width) * beta1 + g * (1 - beta1)
      let second = secondMoment.lanes(at, width) * beta2 + g * g * (1 - beta2)
      let update = first * rate / (second.squareRoot() * inverseRoot + settings.epsilon)
      firstMoment.store(first, at, width)
      secondMoment.store(second, at, width)
      parameter.store(parameter.lanes(at, width) * shrink - update, at, width)
    }
  }
}
