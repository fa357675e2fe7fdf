// A folder that somebody else filled: looked at, never run. No link in it is followed, no device or pipe is
// opened, nothing is asked of git, whose settings there could start programs.

import Foundation
import Storage

/// The files of a workspace that is not trusted.
struct ForeignFolder: Sendable {
  /// What stands at a path, links not followed.
  enum Kind: Equatable, Sendable {
    case file(bytes: Int)
    case link
    /// A device, a pipe, a socket, or a name that is no text.
    case special
    /// A folder that cannot be listed.
    case closed
  }

  let root: String
  /// What was found, by path from the root on; folders only where they cannot be listed.
  private(set) var kinds: [String: Kind] = [:]
  /// Whether there is more than was looked at.
  private(set) var isCut = false

  /// What no person writes: builds, repositories, and this course's own memory.
  private static let skipped: Set = [".build", ".git", ".swiftpm", ".seven-stages", "runs"]

  /// Lists at most `limit` files, folders and links of the folder at `root`.
  init(_ root: String, limit: Int = 50_000) throws {
    guard fileKind(root) == .folder else {
      throw FileProblem(root, expected: "a workspace's folder", found: "none")
    }
    self.root = root
    var folders = [""]
    var seen = 0
    while let folder = folders.popLast() {
      guard let names = try? listFolder(folder.isEmpty ? root : "\(root)/\(folder)") else {
        kinds[folder] = .closed
        continue
      }
      for name in names where !(folder.isEmpty && Self.skipped.contains(name)) {
        seen += 1
        guard seen <= limit else {
          isCut = true
          return
        }
        let path = folder.isEmpty ? name : "\(folder)/\(name)"
        if let kind = kind(of: path) { kinds[path] = kind } else { folders.append(path) }
      }
    }
  }

  /// Nil for a folder.
  private func kind(of path: String) -> Kind? {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return .special }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(bytes: Int(status.st_size))
    case S_IFLNK: return .link
    case S_IFDIR: return nil
    default: return .special
    }
  }

  /// The text of a file of at most `limit` bytes; throws `FileProblem` with a path from the root on.
  func text(of file: String, limit: Int) throws -> String {
    switch kinds[file] {
    case .file(let bytes) where bytes <= limit:
      do {
        return try readText("\(root)/\(file)", limit: limit)
      } catch let problem as FileProblem {
        throw FileProblem(file, at: problem.place, problem.sentence)
      }
    case .file(let bytes):
      throw FileProblem(file, "it has \(bytes) bytes, and more than \(limit) are not read")
    case .link: throw FileProblem(file, "it is a link, and links are not followed")
    case .special: throw FileProblem(file, "it is no plain file")
    case .closed: throw FileProblem(file, "it cannot be opened")
    case nil: throw FileProblem(file, "it is missing")
    }
  }
}
