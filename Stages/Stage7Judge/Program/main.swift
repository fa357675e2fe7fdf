// Stage 7: responses in, verdicts out, and how far a judge can be trusted.

import Console

Program(
  name: "Stage7Judge", summary: "Judges responses against a rubric, and judges the judges.",
  version: "1.0",
  commands: [
    scoreCommand, compareCommand, agreeCommand, probeCommand, rubricCommand, trainCommand,
  ],
  withoutArguments: showCommand
).main()
