// All gates of stage 7, in the order in which the exercises are written.

import Gates

/// The gates of stage 7.
let judgingGates: [any AnyGate] = [
  rubricHashGate, verdictGate, meanGate, pairGate, kappaGate, ranksGate, bootstrapGate, keyGate,
  fenceGate, retryGate, decodingGate,
]
