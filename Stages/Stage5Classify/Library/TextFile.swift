// Text files whose lines are rows: read whole, and refused with the line where they are no text.

import Storage

/// The UTF-8 text at a path, or of standard input for "-", without a byte order mark, and the name it goes by.
///
/// Throws a sentence with the line of the first byte that is not UTF-8 text.
func readValidText(_ path: String) throws -> (name: String, bytes: [UInt8]) {
  let name = path == "-" ? "standard input" : path
  var bytes = try path == "-" ? readStandardInput(limit: 1 << 28) : readFile(path, limit: 1 << 28)
  if let bad = [validateUTF8(bytes), bytes.firstIndex(of: 0)].compactMap({ $0 }).min() {
    let line = bytes[..<bad].count { $0 == UInt8(ascii: "\n") } + 1
    throw FileProblem(
      name, at: "line \(line)", expected: "UTF-8 text",
      found: "byte 0x\(String(bytes[bad], radix: 16, uppercase: true)): save the file as UTF-8")
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  return (name, bytes)
}

/// The lines of a text file, or of standard input for "-"; an empty line is a line, the end of the last one is none.
///
/// Throws where the file is no UTF-8 text.
public func readLines(_ path: String) throws -> [String] {
  var lines = try readValidText(path).bytes.split(
    separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { line in
    String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
  }
}
