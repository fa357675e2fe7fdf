// All gates of stage 5, in the order in which the exercises are written.

import Gates

/// The gates of stage 5.
let classificationGates: [any AnyGate] = [
  rowsGate, poolingGate, headGate, hiddenStatesGate, parametersGate, splitGate, naiveBayesGate,
  confusionGate, macroF1Gate,
]
