// Where models and instructions lie, and loading whichever a command names.

import Console
import Instruction
import Pretraining
import Storage
import Tensors

let checkpointOption = Option.path(
  "checkpoint", "a tuned model's folder; the shipped one by default")

let threadsOption = Option.integer("threads", "threads to use; all cores by default", in: 1...64)

let limitOption = Option.integer(
  "tokens", "the most tokens of an answer", default: 100, in: 1...100_000)

/// The tuned model that `--checkpoint` names, or the shipped one.
func loadResponder(_ arguments: Arguments) throws -> Responder {
  if let folder = arguments.textIfGiven("checkpoint") {
    return try Responder(TrainedModel(loadingFrom: folder))
  }
  let folder = "\(try packageRoot())/Stages/Stage6Instruct/Checkpoint"
  guard fileKind("\(folder)/config.json") != nil else {
    throw FileProblem(
      folder,
      "there is no tuned model yet; make one with `train`, then name its folder with --checkpoint")
  }
  return try Responder(TrainedModel(loadingFrom: folder))
}

/// The folder of the shipped model that has only been pre-trained.
func pretrainedFolder() throws -> String { "\(try packageRoot())/Stages/Stage4Pretrain/Checkpoint" }

/// A file of the shipped instructions.
func shippedInstructions(_ name: String) throws -> String {
  "\(try packageRoot())/Corpus/Instructions/\(name).json"
}

/// Runs `body` on as many threads as `--threads` says.
func withThreads<Result>(_ arguments: Arguments, _ body: () throws -> Result) rethrows -> Result {
  try Tensors.withThreads(arguments.integerIfGiven("threads") ?? Execution.threads, body)
}

/// Answers all questions with a progress bar; throws ``Interrupted`` where the user stopped it.
func answerAll(
  _ questions: [Question], by responder: Responder, _ arguments: Arguments, label: String
) throws -> [String] {
  let bar = arguments.terminal.progress(label, total: questions.count, unit: "questions")
  let answers = try responder.answers(to: questions, limit: arguments.integer("tokens")) {
    done, _ in
    bar.update(to: done)
    return !Interruption.isRequested
  }
  bar.finish()
  guard let answers else { throw Interrupted("stopped; nothing was written") }
  return answers
}

/// The lines that show a question: the task, and the text it is about.
func shown(_ question: Question) -> String {
  let text = question.input.isEmpty ? "" : "\n\(question.input)"
  return printable(question.instruction + text, keepingLines: true)
}
