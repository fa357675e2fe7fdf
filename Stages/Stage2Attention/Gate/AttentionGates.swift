// All gates of stage 2, in the order in which the exercises are written.

import Gates

/// The gates of stage 2.
let attentionGates: [any AnyGate] = [
  softmaxGate, attentionGate, causalMaskGate, paddingMaskGate, splitHeadsGate, mergeHeadsGate,
  repeatHeadsGate, layerGate, rotaryGate, cacheGate,
]
