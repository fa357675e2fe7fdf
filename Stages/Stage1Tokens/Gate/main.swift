// The gate of stage 1: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 1, tokenGates, comparisons: tokenComparisons).main()
