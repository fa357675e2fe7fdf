// The commands of `course`.

import Console

let courseProgram = Program(
  name: "course",
  summary: "A language model from scratch, in seven stages. (All tests: ./course test)",
  version: "1.0", commands: [tourCommand, guideCommand])
