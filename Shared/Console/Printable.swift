// Makes text of unknown origin safe to show, and measures how wide a terminal draws it.

/// The text with everything escaped that could steer a terminal or reorder what is read.
///
/// Control characters (C0, DEL, C1), line separators, bidirectional overrides and invisible tags
/// appear as `\n`, `\t`, `\u{1B}` and the like. With `keepingLines`, newlines and tabs stay.
public func printable(_ text: String, keepingLines: Bool = false) -> String {
  var safe = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0A where !keepingLines: safe += "\\n"
    case 0x09 where !keepingLines: safe += "\\t"
    case 0x0A, 0x09: safe.unicodeScalars.append(scalar)
    case 0x0D: safe += "\\r"
    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      safe += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    default: safe.unicodeScalars.append(scalar)
    }
  }
  return safe
}

/// The number of columns that a terminal needs for text without control characters.
public func displayWidth(_ text: String) -> Int {
  text.reduce(0) { $0 + width(of: $1) }
}

/// The text if it fits into that many columns, otherwise its start and an ellipsis.
public func fitted(_ text: String, to columns: Int) -> String {
  if displayWidth(text) <= columns { return text }
  var start = ""
  var used = 1
  for character in text {
    used += width(of: character)
    if used > columns { break }
    start.append(character)
  }
  return columns > 0 ? start + "…" : ""
}

private func width(of character: Character) -> Int {
  let scalars = character.unicodeScalars
  let isEmoji = scalars.contains { scalar in
    scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation
  }
  // An emoji of several parts (families, flags, skin tones) is drawn as one.
  return isEmoji ? 2 : scalars.reduce(0) { $0 + width(of: $1) }
}

private func width(of scalar: Unicode.Scalar) -> Int {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .control: return 0
  default: break
  }
  switch scalar.value {
  // Hangul vowels and final consonants join the syllable before them.
  case 0x1160...0x11FF: return 0
  // East Asian wide and full-width ranges: Hangul, CJK, Kana, Yi, compatibility forms.
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
