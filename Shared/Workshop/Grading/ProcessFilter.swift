// The system calls that code under judgement may not make: a filter for the kernel (seccomp). It works for every
// user, where a limit on the number of processes does not bind the administrator.

/// A program of the kernel's filter language that lets a process make threads, and no other process.
///
/// Nil on processors whose call numbers are not known here.
enum ProcessFilter {
  #if arch(x86_64)
    private static let calls: Calls? = Calls(
      architecture: 0xC000_003E, clone: 56, clone3: 435, refused: [57, 58, 41, 53, 101, 310, 311])
  #elseif arch(arm64)
    private static let calls: Calls? = Calls(
      architecture: 0xC000_00B7, clone: 220, clone3: 435, refused: [198, 199, 117, 270, 271])
  #else
    private static let calls: Calls? = nil
  #endif

  /// Numbers from the kernel's tables.
  private struct Calls {
    /// What the kernel calls AUDIT_ARCH_X86_64 or AUDIT_ARCH_AARCH64.
    let architecture: UInt32
    let clone: UInt32
    let clone3: UInt32
    /// To make processes and connections, and to reach into others' memory: fork, vfork, socket, socketpair, ptrace,
    /// process_vm_readv and process_vm_writev.
    let refused: [UInt32]
  }

  private enum Action {
    static let allow: UInt32 = 0x7FFF_0000
    static let kill: UInt32 = 0x8000_0000
    /// "Operation not permitted".
    static let refuse: UInt32 = 0x0005_0000 | 1
    /// "No such call", after which the system's library makes its threads with the older call.
    static let unknown: UInt32 = 0x0005_0000 | 38
  }

  /// The filter as bytes, in the layout of `struct sock_filter`.
  static var bytes: [UInt8]? { calls.map(program) }

  private static func program(_ calls: Calls) -> [UInt8] {
    // The data of a call: number at 0, architecture at 4, first argument at 16.
    let load: UInt16 = 0x20
    let isEqual: UInt16 = 0x15
    let isAtLeast: UInt16 = 0x35
    let hasBits: UInt16 = 0x45
    let end: UInt16 = 0x06
    let cloneThread: UInt32 = 0x0001_0000
    var program: [UInt8] = []
    func add(_ code: UInt16, _ ifTrue: UInt8 = 0, _ ifFalse: UInt8 = 0, _ value: UInt32) {
      for shift in [0, 8] { program.append(UInt8(truncatingIfNeeded: code >> shift)) }
      program += [ifTrue, ifFalse]
      for shift in [0, 8, 16, 24] { program.append(UInt8(truncatingIfNeeded: value >> shift)) }
    }
    add(load, 0, 0, 4)
    add(isEqual, 1, 0, calls.architecture)
    add(end, 0, 0, Action.kill)
    add(load, 0, 0, 0)
    // Another way to number the same calls.
    add(isAtLeast, 0, 1, 0x4000_0000)
    add(end, 0, 0, Action.kill)
    for call in calls.refused {
      add(isEqual, 0, 1, call)
      add(end, 0, 0, Action.refuse)
    }
    add(isEqual, 0, 1, calls.clone3)
    add(end, 0, 0, Action.unknown)
    add(isEqual, 0, 3, calls.clone)
    add(load, 0, 0, 16)
    add(hasBits, 1, 0, cloneThread)
    add(end, 0, 0, Action.refuse)
    add(end, 0, 0, Action.allow)
    return program
  }
}
