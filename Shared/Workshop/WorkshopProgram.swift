// The commands of `./course` for exercises.

import Console

/// The program; `./course` calls it for everything but `tour` and `test`.
let workshopProgram = Program(
  name: "./course",
  summary: """
    A language model from scratch, in seven stages that you write yourself.
    (The finished stages at work: ./course tour --help. All tests: ./course test)
    """,
  version: "1.0",
  commands: [
    startCommand, exercisesCommand, checkCommand, statusCommand, hintCommand, showCommand,
    resetCommand, compareCommand, diffCommand, gradeCommand, proveCommand,
  ])
