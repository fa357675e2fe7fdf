// The help pages, word for word.
import Console
import Testing

@Suite struct HelpTests {
  @Test func `a program's help lists its commands`() {
    #expect(
      outcome(of: sample, "--help").output == """
        Counts words.

        Usage: Sample <command> [options]
               Sample  (without a command: shows an idea)

        Commands:
          count  Counts the words of files.
          fail   Fails.

        Always:
          --json      print the result as JSON
          --quiet     no notes, no progress
          --no-color  no colours
          --help      print this help
          --version   print the version

        Examples:
          # a quick look
          Sample count --steps 5 story.txt

        'Sample <command> --help' tells more about a command.

        """)
  }

  @Test(arguments: [
    ["count", "--help"], ["help", "count"], ["count", "-h"], ["--help", "count"],
  ])
  func `a command's help shows usage, defaults and ranges`(words: [String]) {
    let output = MemoryOutput()
    let code = sample.run(words, output: output, errors: MemoryOutput())
    #expect(code == .success)
    guard words.first != "--help" else {
      return #expect(output.text.contains("Commands:"))
    }
    #expect(
      output.text == """
        Counts the words of files.

        Usage: Sample count <file> [<more> …] [options]

        Arguments:
          <file>  what to read
          <more>  further files

        Options:
          --resume     go on from the last state
          --steps N    how many steps (1 to 5,000; default 2000)
          --rate X     how fast (-10 to 10; default 0.001)
          --kind NAME  the kind of words (pairs, unigram; default pairs)
          --text PATH  where to look (may be repeated)
          --name TEXT  name of the run

        Always:
          --json      print the result as JSON
          --quiet     no notes, no progress
          --no-color  no colours
          --help      print this help

        Examples:
          # a quick look
          Sample count --steps 5 story.txt

        """)
  }

  @Test func `the version is the program's name and number`() {
    #expect(outcome(of: sample, "--version").output == "Sample 1.2\n")
  }

  @Test func `long texts are wrapped under themselves`() {
    let words = Array(repeating: "word", count: 40).joined(separator: " ")
    let program = Program(
      name: "One", summary: "S.", version: "1",
      withoutArguments: Command(
        name: "one", summary: "S.", options: [.flag("long", words)], run: { _ in }))
    let lines = outcome(of: program, "--help").output.split(separator: "\n")
    #expect(lines.contains("Usage: One [options]"))
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.contains { $0.hasPrefix("          word word") })
  }
}
