// The gate of stage 7: checks of every exercise, in learning order.

import Console
import Gates

Program.gate(stage: 7, judgingGates).main()
