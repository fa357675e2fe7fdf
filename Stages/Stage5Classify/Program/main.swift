// Stage 5: texts in, classes out.

classifyProgram.main()
