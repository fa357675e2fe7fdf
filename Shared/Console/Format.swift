// Numbers as people read them, the same in every locale.
import Foundation

/// Numbers as text: thousands with commas, a point for decimals, whatever the locale.
public enum Format {
  /// A count with commas: `12,345`.
  public static func count(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { grouped += "," }
      grouped.append(digit)
    }
    return (value < 0 ? "-" : "") + grouped
  }

  /// A number with a fixed number of decimals: `3.14`; `–` where it is not a number.
  public static func decimal(_ value: Double, _ digits: Int = 2) -> String {
    guard value.isFinite else { return value.isNaN ? "–" : (value < 0 ? "-∞" : "∞") }
    return String(format: "%.\(digits)f", value)
  }

  /// A size in bytes, with 1 MB = 10⁶ bytes: `1.5 MB`.
  public static func bytes(_ value: Int) -> String {
    scaled(Double(value), [" bytes", " kB", " MB", " GB", " TB"])
  }

  /// A time in seconds: `0.85 s`, `12 s`, `1 min 05 s`, `2 h 03 min`.
  public static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "–" }
    let time = max(0, seconds)
    if time < 0.001 { return "\(decimal(time * 1e6, 0)) µs" }
    if time < 0.1 { return "\(decimal(time * 1e3, 0)) ms" }
    if time < 9.95 { return "\(decimal(time, time < 1 ? 2 : 1)) s" }
    let whole = Int(time.rounded())
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return String(format: "%d min %02d s", whole / 60, whole % 60) }
    return String(format: "%d h %02d min", whole / 3600, whole % 3600 / 60)
  }

  /// A number of things in each second: `1,235 tokens/s`, `0.25 steps/s`.
  public static func rate(_ perSecond: Double, _ unit: String) -> String {
    guard perSecond.isFinite, perSecond < 1e15 else { return "– \(unit)/s" }
    let digits = perSecond < 1 ? 2 : (perSecond < 100 ? 1 : 0)
    let number = digits == 0 ? count(Int(perSecond.rounded())) : decimal(perSecond, digits)
    return "\(number) \(unit)/s"
  }

  /// A fraction as a percentage: 0.1234 is `12.3 %`.
  public static func percent(_ fraction: Double, _ digits: Int = 1) -> String {
    decimal(fraction * 100, digits) + " %"
  }

  /// A number as it is typed, without a needless `.0`.
  static func plain(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func scaled(_ value: Double, _ units: [String]) -> String {
    var number = value
    var unit = 0
    // 999.95 would be shown as 1000.0 of its unit.
    while abs(number) >= (unit == 0 ? 1000 : 999.95), unit < units.count - 1 {
      number /= 1000
      unit += 1
    }
    return decimal(number, unit == 0 ? 0 : 1) + units[unit]
  }
}
