// A folder that goes away with the test that made it.

import Foundation
import Storage

/// An empty folder of its own.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/course-\(UUID().uuidString)"
    try makeFolder(path)
  }

  deinit { try? removeTree(path) }
}
