// Ways through the body that compute something else where not all of it learns.

import Classification
import Gates
import Tensors
import Transformer

@testable import Stage5Gate

/// The right way with the counts of real tokens passed on.
@Sendable private func counted(
  _ classifier: Classifier, _ rows: PaddedRows, _ part: TrainedPart,
  _ random: inout SeededRandom?
) -> Tensor {
  let counts = rows.tokenCounts.map(Int32.init)
  switch part {
  case .all: return walked(classifier, rows, &random, keyCounts: counts)
  case .head: return withoutGradients { walked(classifier, rows, &random, keyCounts: counts) }
  case .lastBlock:
    let count = classifier.backbone.blocks.count
    return walked(classifier, rows, &random, frozen: count, keyCounts: counts)
  }
}

let hiddenValuesMistakes: [Mistake<HiddenStatesFunction>] = [
  Mistake(
    "the final norm forgotten",
    explanation: "The head is then trained on vectors that it never gets in use.",
    hint: "Behind the last block comes backbone.finalNorm.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, hasNorm: false)
    }),
  Mistake(
    "the last block twice",
    explanation: "All blocks are run without a history, and then the last one once more.",
    hint: "Without a history run blocks.dropLast().",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, repeatsLast: true)
    }),
  Mistake(
    "the last block on top of the finished vectors",
    explanation:
      "backbone.hiddenStates goes the whole way, norm included; the last block and the norm then come twice.",
    hint: "Without a history run embed, dropout and blocks.dropLast(), no more.",
    implementation: lastBlockWay { classifier, rows, _, random in
      let backbone = classifier.backbone
      let x = withoutGradients { walked(classifier, rows, &random) }
      return backbone.finalNorm(backbone.blocks.last?(x, random: &random) ?? x)
    }),
  Mistake(
    "the norm before the last block",
    explanation: "The final norm belongs to what the last block gives, not to what it gets.",
    hint: "First blocks.last, then finalNorm.",
    implementation: lastBlockWay { classifier, rows, count, random in
      let x = withoutGradients {
        walked(classifier, rows, &random, skipped: count - 1..<count, hasNorm: false)
      }
      let normed = classifier.backbone.finalNorm(x)
      return classifier.backbone.blocks.last?(normed, random: &random) ?? normed
    }),
  Mistake(
    "the last block left out",
    explanation: "The frozen blocks are run, and the one that should learn is not.",
    hint: "After blocks.dropLast() comes blocks.last, with a history.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: count, skipped: count - 1..<count)
    }),
  Mistake(
    "frozen blocks left out",
    explanation: "Frozen means that they do not learn, not that they do nothing.",
    hint: "Run all blocks, those that stay without a history.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(classifier, rows, &random, frozen: 1, skipped: 0..<count - 1)
    }),
  Mistake(
    "frozen by scaling with 0",
    explanation:
      "A factor of 0 stops gradients and values alike: the head sees nothing of the text.",
    hint: "withoutGradients { … } keeps the values and leaves out the history."
  ) { classifier, rows, part, random in
    let x = rightWay(classifier, rows, part, &random)
    return part == .head ? x * 0 : x
  },
  Mistake(
    "positions added by hand",
    explanation:
      "That works where positions are learned or rotary; sinusoidal ones are then missing.",
    hint: "backbone.embed(_:batch:time:) gives tokens and positions, of whatever kind they are.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { backbone, rows in
          let x = backbone.tokenEmbedding(rows.tokens, shape: [rows.count, rows.time])
          guard let table = backbone.positionEmbedding else { return x }
          return x + table((0..<rows.time).map(Int32.init), shape: [rows.time])
        })
    }),
  Mistake(
    "tokens without their positions",
    explanation: "The order of the words is lost wherever positions are not rotary.",
    hint: "backbone.embed(_:batch:time:) gives tokens and positions.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { $0.tokenEmbedding($1.tokens, shape: [$1.count, $1.time]) })
    }),
  Mistake(
    "the first block trained instead of the last",
    explanation: "All other blocks are run before it, in another order than the model's.",
    hint: "blocks.dropLast() is frozen, blocks.last learns.",
    implementation: lastBlockWay { classifier, rows, _, random in
      let backbone = classifier.backbone
      let x = frozen(backbone.blocks.dropFirst(), of: classifier, rows, &random)
      return backbone.finalNorm(backbone.blocks.first?(x, random: &random) ?? x)
    }),
  Mistake(
    "batch and time exchanged",
    explanation: "Tokens of several texts then stand in one row, and see each other.",
    hint: "batch is rows.count, time is rows.time.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { $0.embed($1.tokens, batch: $1.time, time: $1.count) })
    }),
  Mistake(
    "the first row's length taken for the time",
    explanation: "Rows are filled up: each takes rows.time places, however many tokens are real.",
    hint: "batch is rows.count, time is rows.time.",
    implementation: lastBlockWay { classifier, rows, count, random in
      walked(
        classifier, rows, &random, frozen: count,
        embed: { backbone, rows in
          let time = rows.tokenCounts.first ?? 1
          return backbone.embed(rows.tokens, batch: rows.tokens.count / time, time: time)
        })
    }),
  Mistake(
    "the filling's vectors set to 0",
    explanation: "Asked for are the vectors of all tokens; the filling is left out later.",
    hint: "Return what the final norm gives.",
    implementation: lastBlockWay { classifier, rows, count, random in
      let isReal = rows.tokenCounts.flatMap { real in
        (0..<rows.time).map { $0 < real ? 1 as Float : 0 }
      }
      return walked(classifier, rows, &random, frozen: count)
        * Tensor(isReal, shape: [rows.count, rows.time, 1])
    }),
  Mistake(
    "keyCounts passed with the last block",
    explanation:
      "No real token sees filling anyway; but the filling gets other vectors than without the counts.",
    hint: "Leave keyCounts out: the mask is causal.",
    implementation: lastBlockWay { classifier, rows, _, random in
      counted(classifier, rows, .lastBlock, &random)
    }),
  Mistake(
    "keyCounts passed",
    explanation:
      "No real token sees filling anyway; but the filling gets other vectors than without the counts.",
    hint: "Leave keyCounts out: the mask is causal.",
    implementation: counted),
]
