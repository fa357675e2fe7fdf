// Ctrl-C as a flag that a loop looks at between steps, so that it can save before it ends.
import Foundation
import Synchronization

// An atomic constant: all that a signal handler may safely touch.
private let requested = Atomic<Bool>(false)

/// The user's wish to stop, by Ctrl-C (SIGINT) or by the system's request (SIGTERM).
public enum Interruption {
  /// Catches both signals from now on; the second one ends the process at once with 130.
  public static func install() {
    requested.store(false, ordering: .relaxed)
    let handler: @convention(c) (Int32) -> Void = { _ in
      if requested.exchange(true, ordering: .relaxed) {
        _exit(130)
      }
    }
    signal(SIGINT, handler)
    signal(SIGTERM, handler)
  }

  /// Whether a signal came since ``install()``.
  public static var isRequested: Bool { requested.load(ordering: .relaxed) }
}
