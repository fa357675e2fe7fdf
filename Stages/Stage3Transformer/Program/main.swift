// The program of stage 3: a whole transformer, looked at from inside, measured, and written for others to load.

import Console

Program(
  name: "Stage3Transformer", summary: "Blocks stacked to a model: what flows, what it costs.",
  version: "1.0", commands: [showCommand, sizeCommand, logitsCommand, newCommand],
  withoutArguments: showCommand
).main()
