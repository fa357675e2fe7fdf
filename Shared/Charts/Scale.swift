// Maps values to pixels along an axis, and finds round values for its ticks.
import Foundation

/// An axis from a low value to a high one, drawn from one pixel position to another.
struct Scale {
  let low: Double
  let high: Double
  let isLogarithmic: Bool
  let ticks: [Double]
  var pixels: (start: Double, end: Double) = (0, 1)

  /// Spans the drawable values; `isRound` widens the axis to the next ticks.
  init(_ values: [Double], isLogarithmic: Bool = false, isRound: Bool = false, tickCount: Int = 6) {
    let drawn = values.filter { Scale.canDraw($0, isLogarithmic: isLogarithmic) }
    var low = drawn.min() ?? (isLogarithmic ? 1 : 0)
    var high = drawn.max() ?? 1
    // A single value gets some room on both sides.
    if high - low <= max(abs(high), abs(low)) * 1e-9 {
      let room = isLogarithmic ? low / 2 : max(abs(low) / 10, 0.5)
      (low, high) = (low - room, high + room)
    }
    var ticks = Scale.roundValues(low, high, about: tickCount)
    if isLogarithmic, high / low >= 8 {
      ticks = Scale.powers(low, high, about: tickCount)
    } else if isRound, let first = ticks.first, ticks.count > 1 {
      let step = ticks[1] - first
      if first - low > step * 1e-6, !isLogarithmic { ticks.insert(first - step, at: 0) }
      if let last = ticks.last, high - last > step * 1e-6 { ticks.append(last + step) }
      low = min(low, ticks[0])
      high = max(high, ticks[ticks.count - 1])
    }
    self.low = low
    self.high = high
    self.isLogarithmic = isLogarithmic
    self.ticks = ticks
  }

  /// Whether a value has a place: finite, not absurdly large, and positive on a logarithmic axis.
  static func canDraw(_ value: Double, isLogarithmic: Bool = false) -> Bool {
    value.isFinite && abs(value) < 1e100 && (!isLogarithmic || value > 1e-100)
  }

  /// The pixel of a value, which must be drawable.
  func position(_ value: Double) -> Double {
    let share =
      isLogarithmic ? log(value / low) / log(high / low) : (value - low) / (high - low)
    return pixels.start + share * (pixels.end - pixels.start)
  }

  /// What stands at the ticks, all in one notation.
  var tickLabels: [String] {
    let largest = ticks.map(abs).max() ?? 0
    let smallest = ticks.map(abs).filter { $0 > 0 }.min() ?? 0
    let step = isLogarithmic ? smallest : ticks.count > 1 ? abs(ticks[1] - ticks[0]) : smallest
    if largest >= 1e12 || step < 1e-4 || isLogarithmic && largest / smallest >= 1e5 {
      return ticks.map(Scale.scientific)
    }
    let unit = largest >= 1e9 ? (1e9, " G") : largest >= 1e6 ? (1e6, " M") : (1, "")
    return ticks.map { tick in
      // Ticks of a logarithmic axis need no common number of decimals.
      let finest = isLogarithmic ? tick : step
      let digits = max(0, Int((-log10(finest / unit.0) - 1e-9).rounded(.up)))
      return tick == 0 && unit.0 > 1 ? "0" : Scale.grouped(tick / unit.0, digits) + unit.1
    }
  }

  /// Multiples of 1, 2 or 5 times a power of ten between two values.
  private static func roundValues(_ low: Double, _ high: Double, about count: Int) -> [Double] {
    let rough = (high - low) / Double(count)
    let power = pow(10, floor(log10(rough)))
    let step = power * ([1, 2, 5, 10].first { power * $0 >= rough * 0.999 } ?? 10)
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    guard first <= last else { return [low, high] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// Powers of ten between two values, with 2 and 5 between them where there is room.
  private static func powers(_ low: Double, _ high: Double, about count: Int) -> [Double] {
    let first = Int(floor(log10(low)))
    let last = Int(ceil(log10(high)))
    let stride = max(1, (last - first) / count)
    let factors: [Double] = last - first <= 2 ? [1, 2, 5] : [1]
    return Swift.stride(from: first, through: last, by: stride).flatMap { exponent in
      factors.map { $0 * pow(10, Double(exponent)) }
    }.filter { (low * 0.999...high * 1.001).contains($0) }
  }

  private static func scientific(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value < 0 { return "−" + scientific(-value) }
    let parts = String(format: "%.2e", value).split(separator: "e")
    let digits = Double(parts[0]).map { String(format: "%g", $0) } ?? ""
    return digits + "e" + (Int(parts[1]).map(String.init) ?? "")
  }
}

extension Scale {
  /// A number with commas and a fixed number of decimals.
  static func grouped(_ value: Double, _ digits: Int) -> String {
    let text = String(format: "%.\(digits)f", abs(value))
    let whole = text.prefix { $0 != "." }
    var result = value < 0 && text.contains { "123456789".contains($0) } ? "−" : ""
    for (place, digit) in whole.enumerated() {
      if place > 0, (whole.count - place).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return result + text.dropFirst(whole.count)
  }

  /// A value with four digits at most, for titles and summaries.
  static func brief(_ value: Double) -> String { brief([value])[0] }

  /// Values with four digits at most and all with the same number of decimals.
  static func brief(_ values: [Double]) -> [String] {
    let drawn = values.filter { canDraw($0) }
    let digits = drawn.map(decimals).max() ?? 0
    return values.map { value in
      if !canDraw(value) { return "–" }
      let size = abs(value)
      if size >= 1e12 || size > 0 && size < 1e-4 { return scientific(value) }
      return grouped(value, digits)
    }
  }

  /// The decimals that four digits of a value need, without zeros at their end.
  private static func decimals(_ value: Double) -> Int {
    let size = abs(value)
    if size >= 1000 || size < 1e-4 { return 0 }
    let most = size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : size >= 0.1 ? 4 : 5
    let text = String(format: "%.\(most)f", size)
    return most - text.reversed().prefix { $0 == "0" }.count
  }
}
