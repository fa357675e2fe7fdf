// Stage 7: responses in, verdicts out, and how far a judge can be trusted.

judgeProgram.main()
