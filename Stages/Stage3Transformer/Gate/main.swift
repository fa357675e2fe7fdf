// The gate of stage 3: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 3, transformerGates, comparisons: transformerComparisons).main()
