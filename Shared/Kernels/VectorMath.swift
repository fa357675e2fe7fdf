// Exponential, tanh, sigmoid and the error function on sixteen lanes at once.
//
// Each is a range reduction and a polynomial, accurate to about one unit in the last place of the
// result (`exponential`) or to 5e-7 absolute (the others); NaN stays NaN.

/// `e` to the power of every lane: 0 below -86.6, infinity above 88.73.
@_transparent
func exponential(_ x: Lanes) -> Lanes {
  // x = n ln 2 + r. Adding and subtracting 1.5 * 2^23 rounds to an integer, which is then found in
  // the low bits of the sum. `rounded()` and `pointwiseMax` would be calls per lane.
  let magic = Lanes(repeating: 12_582_912)
  let clamped = x.replacing(with: 89, where: x .> 89).replacing(with: -86.6, where: x .< -86.6)
  let shifted = magic.addingProduct(clamped, Lanes(repeating: 1.442_695_04))
  let n = shifted - magic
  let r = clamped.addingProduct(n, Lanes(repeating: -0.693_359_375))
    .addingProduct(n, Lanes(repeating: 0.000_212_194_44))
  // Interpolates e^r at the Chebyshev nodes of [-ln 2 / 2, ln 2 / 2]; relative error 2.5e-9.
  var p = Lanes(repeating: 0.008_375_126_4).addingProduct(Lanes(repeating: 0.001_394_110_84), r)
  p = Lanes(repeating: 0.041_666_352_9).addingProduct(p, r)
  p = Lanes(repeating: 0.166_664_155).addingProduct(p, r)
  p = Lanes(repeating: 0.500_000_005).addingProduct(p, r)
  p = Lanes(repeating: 1).addingProduct(p, r)
  p = Lanes(repeating: 1).addingProduct(p, r)
  // Scales by 2^(n-1) in the exponent bits, then doubles, so that n = 128 overflows to infinity.
  let exponent =
    unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- unsafeBitCast(magic, to: SIMD16<Int32>.self)
  let scaled = unsafeBitCast(p, to: SIMD16<Int32>.self) &+ ((exponent &- 1) &<< 23)
  let result = unsafeBitCast(scaled, to: Lanes.self) * 2
  return result.replacing(with: 0, where: x .<= -86.6).replacing(with: x, where: x .!= x)
}

/// 1 / (1 + e^-x).
@_transparent
func sigmoid(_ x: Lanes) -> Lanes {
  1 / (1 + exponential(-x))
}

/// The hyperbolic tangent, as 1 - 2 / (e^2x + 1).
@_transparent
func hyperbolicTangent(_ x: Lanes) -> Lanes {
  1 - 2 / (exponential(x + x) + 1)
}

/// The error function of `x`, given `gaussian` = e^(-x²), after Abramowitz and Stegun 7.1.26.
@_transparent
func errorFunction(_ x: Lanes, gaussian: Lanes) -> Lanes {
  let magnitude = x.replacing(with: -x, where: x .< 0)
  let t = 1 / Lanes(repeating: 1).addingProduct(Lanes(repeating: 0.327_591_1), magnitude)
  var p = Lanes(repeating: -1.453_152_027).addingProduct(Lanes(repeating: 1.061_405_429), t)
  p = Lanes(repeating: 1.421_413_741).addingProduct(p, t)
  p = Lanes(repeating: -0.284_496_736).addingProduct(p, t)
  p = Lanes(repeating: 0.254_829_592).addingProduct(p, t)
  let result = 1 - p * t * gaussian
  return result.replacing(with: -result, where: x .< 0)
}
