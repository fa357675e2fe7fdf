// What can be seen in a text without understanding it: words, language, endings, repetition, orders.

/// The words of a text in small letters, in order.
func words(_ text: String) -> [String] { casedWords(text.lowercased()) }

/// The words of a text as they stand, in order; letters and digits make words, all else parts them.
func casedWords(_ text: String) -> [String] {
  text.unicodeScalars
    .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    .map { String($0) }
}

/// Frequent short words of a language, which carry no content.
func functionWords(of language: Language) -> Set<String> {
  switch language {
  case .english:
    [
      "the", "a", "an", "and", "or", "of", "to", "in", "on", "at", "is", "was", "were", "are", "be",
      "it", "he", "she", "they", "his", "her", "their", "that", "this", "with", "for", "from", "by",
      "had", "has", "have", "did", "do", "does", "then", "there", "because", "so", "you",
    ]
  case .spanish:
    [
      "el", "la", "los", "las", "un", "una", "y", "o", "de", "del", "a", "al", "en", "es", "era",
      "fue", "está", "estaba", "se", "le", "lo", "su", "sus", "que", "con", "por", "para", "porque",
      "había", "ha", "he", "son", "como", "entonces", "muy", "te", "me", "tu",
    ]
  }
}

/// The language whose frequent words a text uses most; nil where that cannot be told.
func guessLanguage(_ text: String) -> Language? {
  let words = words(text)
  let counts = Language.allCases.map { language in
    words.count(where: functionWords(of: language).contains)
  }
  let best = counts.max() ?? 0
  let winners = zip(Language.allCases, counts).filter { $0.1 == best }
  return best > 0 && winners.count == 1 ? winners[0].0 : nil
}

/// Whether a text ends as sentences end.
func endsASentence(_ text: String) -> Bool {
  let closers: Set<Character> = ["\"", "”", "»", "'", "’", ")"]
  let end = text.reversed().first { !$0.isWhitespace && !closers.contains($0) }
  return end.map { ".!?…".contains($0) } ?? false
}

/// Whether some four words in a row occur three times.
func repeatsItself(_ text: String) -> Bool {
  let words = words(text)
  var counts: [ArraySlice<String>: Int] = [:]
  for start in words.indices.dropLast(3) {
    counts[words[start..<start + 4], default: 0] += 1
  }
  return counts.values.contains { $0 >= 3 }
}

/// Whether a response speaks to whoever judges it, in words that the task itself does not use.
func givesOrders(_ candidate: Candidate) -> Bool {
  let given = [candidate.instruction, candidate.input, candidate.reference]
  let task = given.map { words($0).joined(separator: " ") }
  let response = words(candidate.response).joined(separator: " ")
  return orders.contains { order in
    response.contains(order) && !task.contains { $0.contains(order) }
  }
}

/// Beginnings of what people write to judges, as ``words(_:)`` sees it.
private let orders = [
  "judge", "rubric", "full marks", "ignore all", "ignore the", "ignore previous", "ignore your",
  "instructions", "high score", "highest score", "maximum score", "perfect score", "score of",
  "score this", "rate this", "grade this", "grader", "evaluator", "system prompt", "correct 2",
  "complete 2", "form 2", "juez", "rúbrica", "puntuación", "puntúa", "ignora las", "ignora todo",
  "evaluador", "instrucciones", "nota máxima",
]
