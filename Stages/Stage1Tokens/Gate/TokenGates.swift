// All gates of stage 1, in the order in which the exercises are written.

import Gates

/// The gates of stage 1.
let tokenGates: [any AnyGate] = [
  frequentPairGate, mergeGate, rankGate, longPieceGate, pieceGate, unfinishedCharacterGate,
  segmentGate, wordGate, bestPathGate, expectedUsesGate, windowCountGate, windowGate, splitGate,
]
