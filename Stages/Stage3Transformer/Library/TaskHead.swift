// What a fine-tuned model adds to a checkpoint: an output layer for another task than the next token.

import Storage
import Tensors

/// The output layer of another task, as it stands in a checkpoint beside the language model's tensors.
public struct TaskHead {
  /// What follows the family's name in the public class, such as `ForSequenceClassification`.
  public let className: String
  /// The layer's parameters under their public names.
  public let parameters: [NamedParameter]
  /// What `config.json` says about the task.
  public let settings: JSONObject

  /// Collects the parts.
  public init(className: String, parameters: [NamedParameter], settings: JSONObject) {
    self.className = className
    self.parameters = parameters
    self.settings = settings
  }

  /// `file`, a `config.json`, with the task's class and settings.
  func added(to file: JSON, layout: CheckpointLayout) -> JSON {
    guard case .object(var members) = file else { return file }
    if let family = layout.family {
      members["architectures"] = [.string(UTF8Text(family + className))]
    }
    for member in settings.members { members[member.key] = member.value }
    return .object(members)
  }
}

extension CheckpointLayout {
  /// How `transformers` begins the names of the architecture's classes; nil where it has none.
  fileprivate var family: String? {
    switch self {
    case .gpt2: "GPT2"
    case .llama: "Llama"
    case .sevenStages: nil
    }
  }
}
