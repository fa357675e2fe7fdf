// All gates of stage 4, in the order in which the exercises are written.

import Gates

/// The gates of stage 4.
let pretrainingGates: [any AnyGate] = [
  lossGate, scheduleGate, optimizerGate, gradientNormGate, stepGate, windowsGate, meansGate,
  temperatureGate, keptGate, choiceGate, readingGate, beamGate,
]
