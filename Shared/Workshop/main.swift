// The program `workshop`: what ./course calls for everything that a learner does with exercises. It
// links no stage's library, so that it works while a stage does not compile.

workshopProgram.main()
