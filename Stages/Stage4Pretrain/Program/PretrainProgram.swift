// The commands of `Stage4Pretrain`.

import Console

let pretrainProgram = Program(
  name: "Stage4Pretrain", summary: "Trains a language model, evaluates it and lets it write.",
  version: "1.0", commands: [trainCommand, generateCommand, evaluateCommand],
  withoutArguments: showCommand)
