// Stage 2: how tokens look at each other.

import Console

Program(
  name: "Stage2Attention", summary: "Tokens look at each other.", version: "1.0",
  commands: [showCommand, headsCommand, rotaryCommand, cacheCommand],
  withoutArguments: showCommand
).main()
