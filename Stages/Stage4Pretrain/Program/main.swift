// Stage 4: text in, a model that writes out.

pretrainProgram.main()
