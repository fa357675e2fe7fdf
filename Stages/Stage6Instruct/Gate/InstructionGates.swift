// All gates of stage 6, in the order in which the exercises are written.

import Gates

/// The gates of stage 6.
let instructionGates: [any AnyGate] = [
  promptGate, exampleGate, batchGate, planGate, adapterGate, mergeGate, historyGate, answersGate,
  mentionGate,
]
