// All gates of stage 3, in the order in which the exercises are written.

import Gates

/// The gates of stage 3.
let transformerGates: [any AnyGate] = [
  layerNormGate, rmsNormGate, geluGate, swiGLUGate, initialDeviationsGate, blockGate, sinusoidGate,
  embeddingGate, contextGate, forwardGate, outputWeightGate, modelSizeGate, storedPartsGate,
]
