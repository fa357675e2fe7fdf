// The commands of `Stage5Classify`.

import Console

let classifyProgram = Program(
  name: "Stage5Classify", summary: "Trains a model to tell what texts are, and measures how well.",
  version: "1.0", commands: [trainCommand, evaluateCommand, predictCommand, curveCommand],
  withoutArguments: showCommand)
