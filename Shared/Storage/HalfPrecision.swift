// Conversions between float32 and the 16-bit formats float16 (5 exponent, 10 fraction bits) and
// bfloat16 (8 exponent, 7 fraction bits). By hand, because Swift's Float16 is not on every machine.

/// Returns the bfloat16 nearest to `value`, ties to the even one, as its bit pattern.
public func bfloat16Bits(rounding value: Float) -> UInt16 {
  let bits = value.bitPattern
  // Setting a fraction bit keeps NaN from being cut down to infinity.
  if value.isNaN { return UInt16(bits >> 16) | 0x40 }
  let roundingBias = 0x7FFF + (bits >> 16) & 1
  return UInt16((bits + roundingBias) >> 16)
}

/// Returns the value of a bfloat16 bit pattern, exactly.
public func float(fromBFloat16Bits bits: UInt16) -> Float {
  Float(bitPattern: UInt32(bits) << 16)
}

/// Returns the float16 nearest to `value`, ties to the even one, as its bit pattern.
///
/// Values from 65,520 on become infinity, values up to 2⁻²⁵ become zero.
public func float16Bits(rounding value: Float) -> UInt16 {
  let sign = UInt16(value.bitPattern >> 16) & 0x8000
  let magnitude = Float(bitPattern: value.bitPattern & 0x7FFF_FFFF)
  if value.isNaN { return sign | 0x7E00 }
  if magnitude >= 65520 { return sign | 0x7C00 }
  if magnitude < 0x1p-14 {
    // Subnormal: at 0.5 to 1 the last bit of a float32 is 2⁻²⁴, a float16's smallest step,
    // so this addition rounds to such steps, and the fraction bits then count them.
    return sign | UInt16((magnitude + 0.5).bitPattern - Float(0.5).bitPattern)
  }
  // Drop 13 fraction bits, rounding, and move the exponent's bias from 127 to 15. A carry out of
  // the fraction increments the exponent, which is what rounding up means.
  let bits = magnitude.bitPattern
  let roundingBias = 0xFFF + (bits >> 13) & 1
  return sign | UInt16((bits + roundingBias - (127 - 15) << 23) >> 13)
}

/// Returns the value of a float16 bit pattern, exactly.
public func float(fromFloat16Bits bits: UInt16) -> Float {
  let sign = UInt32(bits & 0x8000) << 16
  let exponent = UInt32(bits >> 10) & 0x1F
  let fraction = UInt32(bits) & 0x3FF
  switch exponent {
  case 0: return Float(bitPattern: sign | (Float(fraction) * 0x1p-24).bitPattern)
  case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
  default: return Float(bitPattern: sign | (exponent + 127 - 15) << 23 | fraction << 13)
  }
}
