// What the command line means, and what a program says when it means nothing.
import Console
import Testing

@Suite struct ArgumentsTests {
  @Test func `defaults stand in for what is not given`() {
    let result = outcome(of: sample, "count", "a.txt")
    #expect(
      result.output == """
        a.txt+[], resume false, steps 2000, rate 0.001, kind pairs, text [], name none, \
        json false, given false

        """)
    #expect(result.errors == "a note\n")
    #expect(result.code == .success)
  }

  @Test func `both spellings of a value, repeated options and loose words are read`() {
    let result = outcome(
      of: sample, "count", "--steps", "1_000", "a.txt", "--rate=-0.5", "--kind", "unigram",
      "--text", "x", "--resume", "b.txt", "--text=y=z", "--name=--odd", "--json")
    #expect(
      result.output == """
        a.txt+["b.txt"], resume true, steps 1000, rate -0.5, kind unigram, \
        text ["x", "y=z"], name --odd, json true, given true

        """)
  }

  @Test func `two dashes end the options and negative numbers are values`() {
    let result = outcome(of: sample, "count", "--rate", "-5", "-", "-7", "--", "--steps", "- he")
    #expect(result.output.hasPrefix("-+[\"-7\", \"--steps\", \"- he\"], "))
    #expect(result.output.contains("rate -5.0"))
  }

  @Test(arguments: [
    (["count", "a", "--stpes", "3"], "unknown option '--stpes'; did you mean '--steps'?"),
    (["count", "a", "--res"], "unknown option '--res'; did you mean '--resume'?"),
    (["count", "a", "--zzz"], "unknown option '--zzz'"),
    (["cuont"], "unknown command 'cuont'; did you mean 'count'?"),
    (["zebra"], "unknown command 'zebra'; the commands are count, fail"),
    (["count"], "<file> is missing: what to read"),
    (["count", "a", "--steps"], "'--steps' expects a value: '--steps N'"),
    (["count", "a", "--steps", "--json"], "'--steps' expects a value: '--steps N'"),
    (
      ["count", "a", "--name", "--json"],
      "'--name' expects a value: '--name TEXT'; write '--name=--json' if that is its value"
    ),
    (
      ["count", "a", "--steps", "0"],
      "'--steps' expects a whole number from 1 to 5000, not '0'"
    ),
    (
      ["count", "a", "--steps", "1e3"],
      "'--steps' expects a whole number from 1 to 5000, not '1e3'"
    ),
    (["count", "a", "--rate", "nan"], "'--rate' expects a number from -10 to 10, not 'nan'"),
    (
      ["count", "a", "--kind", "unigran"],
      "'--kind' expects one of pairs, unigram, not 'unigran'; did you mean 'unigram'?"
    ),
    (["count", "a", "--steps=1", "--steps=2"], "'--steps' was given twice and takes one value"),
    (["count", "a", "--resume=yes"], "'--resume' takes no value"),
    (["fail", "a", "b"], "unexpected argument 'b'"),
    (["fail", "usage"], "these two do not go together"),
    (["count", "a", "--\u{1B}[31m"], "unknown option '--\\u{1B}[31m'"),
    (["-q"], "unknown option '-q'"),
  ])
  func `a wrong command line ends with 64 and says what was expected`(
    words: [String], sentence: String
  ) {
    let errors = MemoryOutput()
    let output = MemoryOutput()
    let code = sample.run(words, output: output, errors: errors)
    #expect(code == .usage)
    #expect(output.text == "")
    #expect(errors.text.hasPrefix("error: \(sentence)\nRun 'Sample "))
  }

  @Test func `a required option must be there`() {
    let program = Program(
      name: "One", summary: "Does one thing.", version: "1",
      withoutArguments: Command(
        name: "one", summary: "Does one thing.",
        options: [.text("to", "where it goes").required()],
        run: { $0.terminal.print($0.text("to")) }))
    #expect(outcome(of: program).errors.hasPrefix("error: '--to TEXT' is missing: where it goes"))
    #expect(outcome(of: program, "--to", "Ana").output == "Ana\n")
  }

  @Test func `without a command the default runs, also with standard options before a command`() {
    #expect(outcome().output == "shown\n")
    #expect(outcome(of: sample, "--json").output == "shown\n")
    let result = outcome(of: sample, "--quiet", "count", "a.txt")
    #expect(result.output.hasPrefix("a.txt+[]"))
    #expect(result.errors == "")
  }

  @Test func `a thrown error becomes one safe sentence and exit code 1`() {
    let result = outcome(of: sample, "fail")
    #expect(result.code == .failure)
    #expect(result.errors == "error: a\\u{1B}[31m.txt: expected text\\nnot this\n")
  }

  @Test func `an interrupted run ends with 130 and says how to go on, even when quiet`() {
    let result = outcome(of: sample, "fail", "interrupted", "--quiet")
    #expect(result.code == .interrupted)
    #expect(result.errors == "saved; go on with --resume\n")
  }
}
