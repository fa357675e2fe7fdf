// Stage 6: a model that continues text becomes one that answers.

instructProgram.main()
