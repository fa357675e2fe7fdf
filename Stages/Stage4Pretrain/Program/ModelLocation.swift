// Where the shipped story model lies, and loading whichever model a command names.

import Console
import Pretraining
import Storage

let checkpointOption = Option.path(
  "checkpoint", "a checkpoint folder; the shipped story model by default")

/// The model that `--checkpoint` names, or the shipped one.
func loadModel(_ arguments: Arguments) throws -> TrainedModel {
  if let folder = arguments.textIfGiven("checkpoint") {
    return try TrainedModel(loadingFrom: folder)
  }
  return try TrainedModel(loadingFrom: "\(packageRoot())/Stages/Stage4Pretrain/Checkpoint")
}

let threadsOption = Option.integer("threads", "threads to use; all cores by default", in: 1...64)
