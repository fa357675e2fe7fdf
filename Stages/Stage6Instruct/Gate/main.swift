// The gate of stage 6: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 6, instructionGates).main()
