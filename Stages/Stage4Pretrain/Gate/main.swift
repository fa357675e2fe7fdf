// The gate of stage 4: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 4, pretrainingGates, comparisons: pretrainingComparisons).main()
