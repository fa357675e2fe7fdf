// The program `course`: what a learner calls through ./course.

courseProgram.main()
