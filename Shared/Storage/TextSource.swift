// Text to learn from, wherever the user has it: files, folders of files, standard input.

/// One text that was read, with the name of where it came from.
public struct TextSource: Equatable, Sendable {
  /// The path of the file, or `standard input`.
  public let name: String
  /// The text as valid UTF-8, not empty, without NUL and without a leading byte order mark.
  public let bytes: [UInt8]

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate init(name: String, bytes: [UInt8]) throws {
    try requireUTF8(bytes, path: name)
    // NUL is valid UTF-8, but where it stands there is no text but some other kind of file.
    if let offset = bytes.firstIndex(of: 0) {
      throw FileProblem(name, at: "byte \(offset)", expected: "text", found: hexadecimal(0))
    }
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.name = name
    self.bytes = bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes
    guard !self.bytes.isEmpty else { throw FileProblem(name, expected: "text", found: "nothing") }
  }
}

/// Reads the texts at the given paths, in order.
///
/// A path is a file, a folder (its `.txt` and `.md` files and those of its folders, in the order of
/// their names' bytes; hidden and empty ones are skipped) or `-` for standard input.
///
/// - Parameter limit: The largest size of one text, in bytes.
/// - Throws: `FileProblem` if a text cannot be read, is empty or is not UTF-8 text, and if a folder
///   holds no text.
public func loadText(paths: [String], limit: Int = 1 << 32) throws -> [TextSource] {
  var sources: [TextSource] = []
  for path in paths {
    if path == "-" {
      let bytes = try readStandardInput(limit: limit)
      sources.append(try TextSource(name: standardInputName, bytes: bytes))
    } else if fileKind(path) == .folder {
      let before = sources.count
      for file in try textFiles(in: path, depth: 0) {
        let bytes = try readFile(file, limit: limit)
        if !bytes.isEmpty { sources.append(try TextSource(name: file, bytes: bytes)) }
      }
      guard sources.count > before else {
        throw FileProblem(path, expected: "a folder with text in .txt or .md files", found: "none")
      }
    } else {
      sources.append(try TextSource(name: path, bytes: try readFile(path, limit: limit)))
    }
  }
  return sources
}

private func textFiles(in folder: String, depth: Int) throws -> [String] {
  // A link to a folder above would otherwise be followed for ever.
  guard depth < 32 else { throw FileProblem(folder, "folders are nested more than 32 deep") }
  var files: [String] = []
  for name in try listFolder(folder) where !name.hasPrefix(".") {
    let path = joinPath(folder, name)
    switch fileKind(path) {
    case .folder: files += try textFiles(in: path, depth: depth + 1)
    case .file where name.hasSuffix(".txt") || name.hasSuffix(".md"): files.append(path)
    default: continue
    }
  }
  return files
}
