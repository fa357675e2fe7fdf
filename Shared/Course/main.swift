// The program `course`: what a learner calls through ./course.

import Console

Program(
  name: "course",
  summary: "A language model from scratch, in seven stages. (All tests: ./course test)",
  version: "1.0", commands: [tourCommand]
).main()
