// Signals and lost readers, each in a process of its own.
import Console
import Foundation
import Testing

@Suite struct InterruptionTests {
  @Test func `one signal sets the flag and the process lives on`() async {
    await #expect(processExitsWith: .exitCode(7)) {
      Interruption.install()
      if Interruption.isRequested { exit(1) }
      kill(getpid(), SIGTERM)
      while !Interruption.isRequested { usleep(1_000) }
      exit(7)
    }
  }

  @Test func `the second signal ends the process with 130`() async {
    await #expect(processExitsWith: .exitCode(130)) {
      Interruption.install()
      kill(getpid(), SIGINT)
      while !Interruption.isRequested { usleep(1_000) }
      kill(getpid(), SIGINT)
      while true { pause() }
    }
  }

  @Test func `a reader that goes away ends the process quietly`() async {
    await #expect(processExitsWith: .exitCode(141)) {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { exit(1) }
      close(ends[0])
      dup2(ends[1], STDOUT_FILENO)
      signal(SIGPIPE, SIG_IGN)
      FileOutput.standardOutput.write("line")
      exit(1)
    }
  }
}
