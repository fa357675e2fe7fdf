// Stage 2: how tokens look at each other.

attentionProgram.main()
