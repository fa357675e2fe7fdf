// Splits that leak, lose documents, or differ from run to run.

import Gates

@testable import Stage1Gate
@testable import Tokens

/// A split in which `isValidation` decides by a document and its number.
private func split(_ documents: [[UInt8]], _ isValidation: (Int, [UInt8]) -> Bool) -> Split {
  let sides = Dictionary(grouping: documents.indices) { isValidation($0, documents[$0]) }
  return Split(
    training: (sides[false] ?? []).map { documents[$0] },
    validation: (sides[true] ?? []).map { documents[$0] })
}

let splitMistakes: [Mistake<SplitFunction>] = [
  Mistake(
    "divided by position",
    explanation:
      "A document's side depends on its place: it changes when the corpus grows, and copies stand on both sides.",
    hint: "Let a hash of the document decide: unitHash(of:seed:)."
  ) { documents, share, _ in
    split(documents) { index, _ in Double(index) >= Double(documents.count) * (1 - share) }
  },
  Mistake(
    "shuffled, then cut",
    explanation:
      "Chance decides: copies stand on both sides, every run has another split, and the order is lost.",
    hint: "Let a hash of the document decide: unitHash(of:seed:)."
  ) { documents, share, _ in
    let (shuffled, count) = (documents.shuffled(), Int(Double(documents.count) * share))
    return Split(
      training: Array(shuffled.dropFirst(count)), validation: Array(shuffled.prefix(count)))
  },
  Mistake(
    "by lot, without the seed",
    explanation:
      "A random number decides: copies stand on both sides, and every run has another split.",
    hint: "Let a hash of the document decide: unitHash(of:seed:)."
  ) { documents, share, _ in split(documents) { _, _ in Double.random(in: 0..<1) < share } },
  Mistake(
    "a draw for each document",
    explanation:
      "Seeded draws by number: equal documents are drawn apart, and the model knows what it is judged on.",
    hint: "Draw by the document's bytes: unitHash(of:seed:)."
  ) { documents, share, seed in
    split(documents) { index, _ in unitHash(of: [UInt8(index & 255)], seed: seed) < share }
  },
  Mistake(
    "Swift's own hash",
    explanation:
      "Hasher has a secret of its own in every run, so every run has another split, whatever the seed is.",
    hint: "unitHash(of:seed:) gives the same number in every run and on every machine."
  ) { documents, share, seed in
    split(documents) { _, document in
      var hasher = Hasher()
      hasher.combine(seed)
      hasher.combine(document)
      return Double(UInt64(bitPattern: Int64(hasher.finalize())) >> 11) * 0x1p-53 < share
    }
  },
  Mistake(
    "the other end of the numbers",
    explanation:
      "The share is right, but the largest numbers are for validation: other programs have the other documents there.",
    hint: "unitHash(of: document, seed: seed) < validationShare means validation."
  ) { documents, share, seed in
    split(documents) { _, document in unitHash(of: document, seed: seed) >= 1 - share }
  },
  Mistake(
    "exactly as many as the share says",
    explanation:
      "The documents of the smallest numbers are taken until there are enough: where that ends changes when others come "
      + "or go.",
    hint: "Each document decides for itself: unitHash(of: document, seed: seed) < validationShare."
  ) { documents, share, seed in
    let numbers = documents.map { unitHash(of: $0, seed: seed) }
    let count = Int(Double(documents.count) * share)
    let border = count < numbers.count ? numbers.sorted()[count] : 1
    return split(documents) { index, _ in numbers[index] < border }
  },
  Mistake(
    "sorted by their numbers, then cut",
    explanation:
      "The documents of the smallest numbers are taken until there are enough: where that ends changes when others come "
      + "or go, and the order is lost.",
    hint: "Each document decides for itself: unitHash(of: document, seed: seed) < validationShare."
  ) { documents, share, seed in
    let sorted = documents.sorted { unitHash(of: $0, seed: seed) < unitHash(of: $1, seed: seed) }
    let count = Int(Double(documents.count) * share)
    return Split(training: Array(sorted[count...]), validation: Array(sorted[..<count]))
  },
  Mistake(
    "the number of documents in the seed",
    explanation: "Each new document gives all others a new number, and moves them.",
    hint: "Hand the seed on as it is: unitHash(of: document, seed: seed)."
  ) { documents, share, seed in
    let seed = seed &+ UInt64(documents.count)
    return split(documents) { _, document in unitHash(of: document, seed: seed) < share }
  },
  Mistake(
    "one document at least for validation",
    explanation:
      "Where no number is below the share, a document is taken from training: it changes sides with the others.",
    hint: "Each document decides for itself; a side may stay empty."
  ) { documents, share, seed in
    var parts = splitDocuments(documents, validationShare: share, seed: seed)
    if share > 0, parts.validation.isEmpty, let last = parts.training.popLast() {
      parts.validation.append(last)
    }
    return Split(training: parts.training, validation: parts.validation)
  },
  Mistake(
    "one document at least for validation, even with a share of 0",
    explanation:
      "Where no number is below the share, a document is taken from training all the same.",
    hint: "Each document decides for itself; a side may stay empty."
  ) { documents, share, seed in
    var parts = splitDocuments(documents, validationShare: share, seed: seed)
    if parts.validation.isEmpty, let last = parts.training.popLast() {
      parts.validation.append(last)
    }
    return Split(training: parts.training, validation: parts.validation)
  },
  Mistake(
    "empty documents are left out",
    explanation: "A split divides what it is given, and loses none of it.",
    hint: "Append every document that you meet."
  ) { documents, share, seed in
    split(documents.filter { !$0.isEmpty }) { _, document in
      unitHash(of: document, seed: seed) < share
    }
  },
  Mistake(
    "the sides are swapped",
    explanation: "The share that was meant for validation is for training.",
    hint: "A hash below validationShare means validation."
  ) { documents, share, seed in
    split(documents) { _, document in unitHash(of: document, seed: seed) >= share }
  },
  Mistake(
    "the seed is ignored",
    explanation:
      "Within a run every seed gives the same split, so luck cannot be told from skill. (hashValue takes no seed either.)",
    hint: "Hand the seed on: unitHash(of: document, seed: seed)."
  ) { documents, share, _ in
    split(documents) { _, document in unitHash(of: document, seed: 1) < share }
  },
  Mistake(
    "validation documents stay in the training text",
    explanation: "All documents are for training, and some of them are for validation as well.",
    hint: "Append each document to one side: if … else …"
  ) { documents, share, seed in
    Split(
      training: documents,
      validation: documents.filter { unitHash(of: $0, seed: seed) < share })
  },
  Mistake(
    "only the beginning of a document decides",
    explanation:
      "Documents that begin alike are all on one side, so the share is far from what was asked for.",
    hint: "Hash all bytes of the document."
  ) { documents, share, seed in
    split(documents) { _, document in unitHash(of: Array(document.prefix(8)), seed: seed) < share }
  },
  Mistake(
    "copies are dropped",
    explanation: "Documents that come twice are kept once: the split changes the text.",
    hint: "Append every document that you meet."
  ) { documents, share, seed in
    var seen: Set<[UInt8]> = []
    return split(documents.filter { seen.insert($0).inserted }) { _, document in
      unitHash(of: document, seed: seed) < share
    }
  },
  Mistake(
    "the order is lost",
    explanation:
      "Sides are collected in another order than the text's; runs can no longer be compared.",
    hint: "Walk over the documents once, and append."
  ) { documents, share, seed in
    split(documents.reversed()) { _, document in unitHash(of: document, seed: seed) < share }
  },
]
