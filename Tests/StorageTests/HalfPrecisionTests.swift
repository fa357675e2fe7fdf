import Storage
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct HalfPrecisionTests {
  /// The value of a float16 as IEEE 754 defines it.
  private func definition(_ bits: UInt16) -> Double {
    let exponent = Int(bits >> 10) & 31
    let fraction = Double(bits & 0x3FF) / 1024
    let sign: Double = bits >> 15 == 1 ? -1 : 1
    switch exponent {
    case 31: return fraction == 0 ? sign * .infinity : .nan
    case 0: return sign * scalbn(fraction, -14)
    default: return sign * scalbn(1 + fraction, exponent - 15)
    }
  }

  @Test func `every float16 has the value that the standard defines and comes back`() {
    var wrong: [UInt16] = []
    for bits in UInt16.min...UInt16.max {
      let value = float(fromFloat16Bits: bits)
      let expected = Float(definition(bits))
      let isRight =
        expected.isNaN
        ? value.isNaN && float(fromFloat16Bits: float16Bits(rounding: value)).isNaN
        : value.bitPattern == expected.bitPattern && float16Bits(rounding: value) == bits
      if !isRight { wrong.append(bits) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `every bfloat16 comes back`() {
    var wrong: [UInt16] = []
    for bits in UInt16.min...UInt16.max {
      let value = float(fromBFloat16Bits: bits)
      let back = bfloat16Bits(rounding: value)
      if value.isNaN ? !float(fromBFloat16Bits: back).isNaN : back != bits { wrong.append(bits) }
    }
    #expect(wrong.isEmpty)
  }

  /// Around the middle between neighbours: below goes down, above goes up, the middle to even.
  @Test func `float16 rounds to the nearest, ties to even`() {
    var wrong: [UInt16] = []
    for lower in UInt16(0)..<0x7BFF {
      // Float32 holds the middle exactly.
      let middle = (float(fromFloat16Bits: lower) + float(fromFloat16Bits: lower + 1)) / 2
      let even = lower & 1 == 0 ? lower : lower + 1
      let isRight =
        float16Bits(rounding: middle) == even
        && float16Bits(rounding: middle.nextDown) == lower
        && float16Bits(rounding: middle.nextUp) == lower + 1
        && float16Bits(rounding: -middle) == even | 0x8000
      if !isRight { wrong.append(lower) }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `bfloat16 rounds to the nearest, ties to even`() {
    #expect(bfloat16Bits(rounding: Float(bitPattern: 0x3F80_8000)) == 0x3F80)
    #expect(bfloat16Bits(rounding: Float(bitPattern: 0x3F81_8000)) == 0x3F82)
    #expect(bfloat16Bits(rounding: Float(bitPattern: 0x3F80_8001)) == 0x3F81)
    #expect(bfloat16Bits(rounding: Float(bitPattern: 0x3F80_7FFF)) == 0x3F80)
    #expect(bfloat16Bits(rounding: Float(bitPattern: 0xBF81_8000)) == 0xBF82)
  }

  @Test func `values beyond the range become infinity and not-a-number stays`() {
    #expect(float16Bits(rounding: 65504) == 0x7BFF)
    #expect(float16Bits(rounding: Float(65520).nextDown) == 0x7BFF)
    #expect(float16Bits(rounding: 65520) == 0x7C00)
    #expect(float16Bits(rounding: -.infinity) == 0xFC00)
    #expect(float16Bits(rounding: .greatestFiniteMagnitude) == 0x7C00)
    #expect(float16Bits(rounding: 0x1p-25) == 0)
    #expect(float16Bits(rounding: Float(0x1p-25).nextUp) == 1)
    #expect(bfloat16Bits(rounding: .greatestFiniteMagnitude) == 0x7F80)
    #expect(bfloat16Bits(rounding: .infinity) == 0x7F80)
    // A not-a-number whose upper fraction bits are zero must not become infinity.
    #expect(float(fromBFloat16Bits: bfloat16Bits(rounding: Float(bitPattern: 0x7F80_0001))).isNaN)
    #expect(float(fromFloat16Bits: float16Bits(rounding: Float(bitPattern: 0x7F80_0001))).isNaN)
  }
}
