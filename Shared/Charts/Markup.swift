// Text of unknown origin made safe inside SVG and HTML, and estimates of how wide it will be.
import Foundation

/// The text with markup escaped and characters that may not stand in a page made visible.
///
/// Control characters become their pictures; overrides of the reading direction, which could make
/// a page lie about its text, become their code points.
func escaped(_ text: String) -> String {
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": safe += "&amp;"
    case "<": safe += "&lt;"
    case ">": safe += "&gt;"
    case "\"": safe += "&quot;"
    case "'": safe += "&#39;"
    case "\n", "\t": safe.unicodeScalars.append(scalar)
    default: safe += shown(scalar)
    }
  }
  return safe
}

private func shown(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0x00...0x1F: return Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? ""
  case 0x7F: return "␡"
  case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF:
    return "⟨U+" + String(format: "%04X", scalar.value) + "⟩"
  default: return String(scalar)
  }
}

/// A token or label with its white space made visible: `·` space, `↵` newline, `⇥` tab.
func visible(_ text: String, spaces: Bool = true) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case " " where spaces: result += "·"
    case "\n": result += "↵"
    case "\t": result += "⇥"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A label on one line: white space at its ends is visible, and long ones are cut with ….
func label(_ text: String, atMost limit: Int) -> String {
  let isPlain = text.first?.isWhitespace != true && text.last?.isWhitespace != true
  let line = visible(text, spaces: !isPlain)
  return line.count <= limit ? line : line.prefix(limit - 1) + "…"
}

/// About how many pixels text of a font size takes, erring on the wide side.
func textWidth(_ text: String, size: Double = 12) -> Double {
  let ems = text.reduce(0.0) { sum, character in
    guard let scalar = character.unicodeScalars.first else { return sum }
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFF60, 0x1F000...0x3FFFF:
      return sum + 1.05
    default: break
    }
    if "iljtfrI.,:;'|!·()[] -1".contains(character) { return sum + 0.4 }
    return sum + ("mwMW%@—…".contains(character) || character.isUppercase ? 0.85 : 0.6)
  }
  return ems * size
}

/// A coordinate with at most two decimals.
func coordinate(_ value: Double) -> String {
  let hundredths = (value * 100).rounded() / 100
  if hundredths == hundredths.rounded(), abs(hundredths) < 1e9 { return String(Int(hundredths)) }
  return String(hundredths)
}
