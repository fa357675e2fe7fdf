// The commands of `Stage6Instruct`.

import Console

let instructProgram = Program(
  name: "Stage6Instruct", summary: "Teaches a language model to follow instructions.",
  version: "1.0",
  commands: [trainCommand, chatCommand, respondCommand, evaluateCommand, compareCommand],
  withoutArguments: showCommand)
