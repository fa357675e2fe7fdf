// Stage 4: text in, a model that writes out.

import Console

Program(
  name: "Stage4Pretrain", summary: "Trains a language model, evaluates it and lets it write.",
  version: "1.0", commands: [trainCommand, generateCommand, evaluateCommand],
  withoutArguments: showCommand
).main()
