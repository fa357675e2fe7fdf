// The program that makes the story corpus, checks it, and describes it.

import Console

Program(
  name: "CorpusGenerator", summary: "Makes the story corpus from a small simulated world.",
  version: "1.0",
  commands: [
    writeCommand, checkCommand, cardCommand, storyCommand, factsCommand, reviewsCommand,
    instructionsCommand, judgementsCommand,
  ],
  withoutArguments: storyCommand
).main()
