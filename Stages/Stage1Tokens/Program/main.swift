// The program of stage 1: text becomes tokens.

import Console

Program(
  name: "Stage1Tokens", summary: "Text becomes tokens, and tokens become text again.",
  version: "1.0",
  commands: [
    trainCommand, encodeCommand, decodeCommand, windowsCommand, compareCommand, pageCommand,
  ],
  withoutArguments: showCommand
).main()
