// The commands of stage 7's program.

import Console

let judgeProgram = Program(
  name: "Stage7Judge", summary: "Judges responses against a rubric, and judges the judges.",
  version: "1.0",
  commands: [
    scoreCommand, compareCommand, agreeCommand, probeCommand, rubricCommand, trainCommand,
  ],
  withoutArguments: showCommand)
