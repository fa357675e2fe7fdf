// The gate of stage 5: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 5, classificationGates).main()
