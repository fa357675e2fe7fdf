// Text becomes documents, and documents become a training part and a validation part.

import Exercises

/// What stands between two documents of one text.
public enum DocumentSeparator: Sendable, Equatable {
  /// One or more empty lines (white space counts as empty).
  case blankLines
  /// A line that holds exactly this text, for documents with empty lines inside.
  case line(String)
  /// The whole text is one document.
  case none
}

/// The documents of a text, without their separators; empty ones are left out.
///
/// Lines may end in `\n` or `\r\n`. Within a document every byte stays as it is, up to its last line end.
public func documents(in text: [UInt8], separator: DocumentSeparator) -> [[UInt8]] {
  if separator == .none { return text.isEmpty ? [] : [text] }
  var documents: [[UInt8]] = []
  var start: Int?
  var end = 0
  func close() {
    if let first = start { documents.append(Array(text[first..<end])) }
    start = nil
  }
  for line in lineRanges(of: text) {
    if isSeparator(text[line], separator) {
      close()
    } else if start != nil || !isBlank(text[line]) {
      start = start ?? line.lowerBound
      // Blank lines at a document's end do not belong to it.
      if !isBlank(text[line]) { end = line.upperBound }
    }
  }
  close()
  return documents
}

/// Divides documents by a hash of their bytes, so that each one's side never changes when others come or go, and
/// equal documents cannot stand on both sides.
///
/// Both sides keep the documents' order. Stops if `validationShare` is below 0 or above 1.
///
/// - Parameters:
///   - validationShare: the expected share of validation documents, 0 to 1.
///   - seed: another seed gives another division.
public func splitDocuments(
  _ documents: [[UInt8]], validationShare: Double, seed: UInt64
) -> (training: [[UInt8]], validation: [[UInt8]]) {
  guard (0...1).contains(validationShare) else {
    fatalError("splitDocuments: a share of \(validationShare) is not between 0 and 1")
  }
  // EXERCISE 1.13 — documents for training, documents for validation
  var parts: (training: [[UInt8]], validation: [[UInt8]]) = ([], [])
  for document in documents {
    if unitHash(of: document, seed: seed) < validationShare {
      parts.validation.append(document)
    } else {
      parts.training.append(document)
    }
  }
  return parts
  // END EXERCISE 1.13
}

/// Splits documents as ``splitDocuments(_:validationShare:seed:)`` does, or cuts a text of too few of them.
///
/// Where one side would be left empty, the last part of the whole text is for validation.
public func splitDocumentsOrText(
  _ documents: [[UInt8]], validationShare: Double, seed: UInt64
) -> (training: [[UInt8]], validation: [[UInt8]]) {
  let parts = splitDocuments(documents, validationShare: validationShare, seed: seed)
  guard validationShare > 0, parts.training.isEmpty || parts.validation.isEmpty else {
    return parts
  }
  let text = Array(documents.joined(separator: Array("\n\n".utf8)))
  let cut = splitText(text, trainingShare: 1 - validationShare)
  return ([cut.training], [cut.validation])
}

/// Cuts a text in two: the first `trainingShare` of its bytes for training, the rest for validation.
///
/// A cut inside a character moves to its end.
public func splitText(
  _ text: [UInt8], trainingShare: Double = 0.9
) -> (training: [UInt8], validation: [UInt8]) {
  guard (0...1).contains(trainingShare) else {
    fatalError("splitText: a share of \(trainingShare) is not between 0 and 1")
  }
  var cut = Int(Double(text.count) * trainingShare)
  while cut < text.count, text[cut] & 0xC0 == 0x80 { cut += 1 }
  return (Array(text[..<cut]), Array(text[cut...]))
}

/// The ranges of all lines, without their line ends.
private func lineRanges(of text: [UInt8]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = 0
  while start < text.count {
    let feed = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    let end = feed > start && text[feed - 1] == UInt8(ascii: "\r") ? feed - 1 : feed
    ranges.append(start..<end)
    start = feed + 1
  }
  return ranges
}

private func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
  line.allSatisfy {
    $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
  }
}

private func isSeparator(_ line: ArraySlice<UInt8>, _ separator: DocumentSeparator) -> Bool {
  switch separator {
  case .blankLines: isBlank(line)
  case .line(let text): line.elementsEqual(text.utf8)
  case .none: false
  }
}

/// A number in 0..<1 that depends on every byte and on the seed (FNV-1a, then a final mix).
func unitHash(of bytes: [UInt8], seed: UInt64) -> Double {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ fold(seed &+ 0x9E37_79B9_7F4A_7C15)
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  return Double(fold(hash ^ hash >> 32) >> 11) * 0x1p-53
}
