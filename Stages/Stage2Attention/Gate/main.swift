// The gate of stage 2: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 2, attentionGates, comparisons: attentionComparisons).main()
