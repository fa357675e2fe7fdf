// Words that are counted or weighed in the wrong way.

import Classification
import Foundation
import Gates

@testable import Stage5Gate

let naiveBayesMistakes: [Mistake<NaiveBayesFunction>] = [
  Mistake(
    "no smoothing",
    explanation:
      "A single word that a class has never had rules the class out, whatever the other words say.",
    hint: "Count every word once more than it was seen."
  ) { scores($0, $1, share: { ($1.words[$0] ?? 0) / $1.total }) },
  Mistake(
    "one added above the line only",
    explanation: "The shares of all words then sum to more than 1, and most for small classes.",
    hint: "Add the size of the vocabulary to the number of words."
  ) { scores($0, $1, share: { seen($0, $1) / $1.total }) },
  Mistake(
    "the vocabulary added below the line only",
    explanation: "A word that the class has never had still makes the product 0.",
    hint: "(seen + 1) / (words of the class + vocabulary)."
  ) { scores($0, $1, share: { (seen($0, $1) - 1) / ($1.total + $1.vocabulary) }) },
  Mistake(
    "rows of the class below the line",
    explanation: "A share of words is divided by words, however many rows they stand in.",
    hint: "Divide by wordTotals[number], the class's words, and the vocabulary."
  ) { scores($0, $1, share: { seen($0, $1) / ($1.rows.own + $1.vocabulary) }) },
  Mistake(
    "words skipped that the class has never had",
    explanation:
      "Such a word should speak against the class; skipped, it speaks for it, as all other words lower its score.",
    hint: "Skip only words that wordCounts does not have."
  ) {
    scores(
      $0, $1,
      share: { $1.words[$0] == nil ? 1 : seen($0, $1) / ($1.total + $1.vocabulary) })
  },
  Mistake(
    "one added below the line, too",
    explanation: "Every word of the vocabulary was counted once more, not one of them.",
    hint: "Add the size of the vocabulary to the number of words."
  ) { scores($0, $1, share: { seen($0, $1) / ($1.total + 1) }) },
  Mistake(
    "the class's own vocabulary",
    explanation:
      "Words that only other classes have were counted once more as well; so each class needs the whole vocabulary.",
    hint: "wordCounts.count is the number of different words of all classes."
  ) {
    scores(
      $0, $1, share: { seen($0, $1) / ($1.total + Double($1.words.count)) })
  },
  Mistake(
    "the words of all classes below the line",
    explanation:
      "Divided by the words of all classes, a class with few words can have no word often.",
    hint: "Divide by the class's own words, wordTotals[number], and the vocabulary."
  ) { scores($0, $1, share: { seen($0, $1) / ($1.overallTotal + $1.vocabulary) }) },
  Mistake(
    "all words instead of the different ones",
    explanation: "What is counted once more is each word of the vocabulary, not each use of one.",
    hint: "wordCounts.count is the number of different words of all classes."
  ) { scores($0, $1, share: { seen($0, $1) / ($1.total + $1.overallTotal) }) },
  Mistake(
    "the number of classes instead of the vocabulary",
    explanation: "The word is one of the vocabulary, not one of as many as there are classes.",
    hint: "wordCounts.count is the number of different words of all classes."
  ) { scores($0, $1, share: { seen($0, $1) / ($1.total + $1.classes) }) },
  Mistake(
    "a place for unknown words as well",
    explanation:
      "Unknown words are skipped, so the shares of the known ones alone should sum to 1.",
    hint: "Add wordCounts.count, and nothing more."
  ) { scores($0, $1, share: { seen($0, $1) / ($1.total + $1.vocabulary + 1) }) },
  Mistake(
    "a product, then its logarithm",
    explanation: "A product of many small shares becomes 0, and all classes minus infinity.",
    hint: "Add the logarithms of the shares."
  ) { scores($0, $1, join: { log($1.reduce($0, *)) }) },
  Mistake(
    "no logarithms",
    explanation: "The product is a probability, and for a long text it is 0 in every class.",
    hint: "Add log(share) instead of multiplying shares."
  ) { scores($0, $1, join: { $1.reduce($0, *) }) },
  Mistake(
    "shares added up",
    explanation: "That words occur together is a product; its logarithm is a sum of logarithms.",
    hint: "Add log(share), not the share."
  ) { scores($0, $1, join: { $1.reduce(log($0), +) }) },
  Mistake(
    "logarithms to the base 2",
    explanation: "The order of classes is the same, but these are no natural logarithms.",
    hint: "log is ln."
  ) { scores($0, $1, join: { prior, shares in shares.reduce(log2(prior)) { $0 + log2($1) } }) },
  Mistake(
    "logarithms to the base 10",
    explanation: "The order of classes is the same, but these are no natural logarithms.",
    hint: "log is ln."
  ) {
    scores($0, $1, join: { prior, shares in shares.reduce(log10(prior)) { $0 + log10($1) } })
  },
  Mistake(
    "all classes equally likely",
    explanation: "Without words, or with weak ones, the frequent class is the better guess.",
    hint: "Begin with log(rows of the class / all rows)."
  ) { scores($0, $1, prior: { _ in 1 }) },
  Mistake(
    "one in as many as there are classes",
    explanation: "That is all classes being equally likely; the rows say how likely each is.",
    hint: "Begin with log(rows of the class / all rows)."
  ) { scores($0, $1, prior: { 1 / $0.classes }) },
  Mistake(
    "each class counted once more, too",
    explanation: "Words need that, because a class may lack one; no class lacks rows.",
    hint: "Begin with log(rows of the class / all rows)."
  ) { scores($0, $1, prior: { ($0.rows.own + 1) / ($0.rows.all + $0.classes) }) },
  Mistake(
    "whole numbers divided",
    explanation: "1 / 3 of Ints is 0, and its logarithm is minus infinity for every class.",
    hint: "Make Doubles of both before you divide."
  ) { scores($0, $1, prior: { ($0.rows.own / $0.rows.all).rounded(.down) }) },
  Mistake(
    "the prior without its logarithm",
    explanation: "A share is added to logarithms: it hardly counts.",
    hint: "Begin with log(rows of the class / all rows)."
  ) { scores($0, $1, join: { prior, shares in shares.reduce(prior) { $0 + log($1) } }) },
  Mistake(
    "the class's share of the words",
    explanation: "A class with long texts is not more frequent for that: count its rows.",
    hint: "Begin with log(rows of the class / all rows)."
  ) { scores($0, $1, prior: { $0.total / $0.overallTotal }) },
  Mistake(
    "the logarithm of the number of rows",
    explanation: "A number of rows is no share; the score is no probability then.",
    hint: "Divide by all rows first."
  ) { scores($0, $1, prior: { $0.rows.own }) },
  Mistake(
    "the prior for every word again",
    explanation:
      "The class is drawn once, not once a word: long texts all go to the frequent class.",
    hint: "Begin with the prior; add only shares of words."
  ) {
    scores(
      $0, $1,
      join: { prior, shares in
        shares.reduce(log(prior)) { $0 + log($1) + log(prior) }
      })
  },
  Mistake(
    "how many of a word's uses belong to the class",
    explanation:
      "That is the class given the word. Needed is the word given the class: its share of the class's words.",
    hint: "Divide by the words of the class, not by the uses of the word."
  ) {
    scores(
      $0, $1,
      share: { seen($0, $1) / (($1.overall[$0] ?? 0) + $1.vocabulary) })
  },
  Mistake(
    "a repeated word counted once",
    explanation: "“Never, never, never” says more than “never”.",
    hint: "Add a logarithm for each word as often as it stands there."
  ) { scores($0, $1, read: once) },
  Mistake(
    "unknown words counted as never seen",
    explanation:
      "They get 1 / (words + vocabulary): a text of names pulls towards the class with the fewest words.",
    hint: "Skip words that wordCounts does not have."
  ) { scores($0, $1, skipsUnknown: false) },
  Mistake(
    "capitals are other words",
    explanation: "“Nice” at the beginning of a sentence is the same word as “nice”.",
    hint: "Self.words(of:) gives words in lower case."
  ) { scores($0, $1, read: { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) }) },
  Mistake(
    "signs belong to the words",
    explanation: "“nice!” is the same word as “nice”: cut at spaces only, it is unknown.",
    hint: "Self.words(of:) gives words without signs."
  ) { scores($0, $1, read: { $0.lowercased().split(separator: " ").map(String.init) }) },
  Mistake(
    "an unknown word ends the text",
    explanation: "What stands behind the first unknown word is not read.",
    hint: "continue, not break."
  ) { rows, text in
    let known = Set(rows.flatMap { words($0.text) })
    return scores(rows, text, read: { Array(words($0).prefix { known.contains($0) }) })
  },
  Mistake(
    "an unknown word makes all words unknown",
    explanation: "One name in a text, and nothing of it is read.",
    hint: "Skip the unknown word alone."
  ) { rows, text in
    let known = Set(rows.flatMap { words($0.text) })
    return scores(
      rows, text, read: { words($0).allSatisfy { known.contains($0) } ? words($0) : [] })
  },
  Mistake(
    "unknown words counted beside known ones",
    explanation:
      "They get 1 / (words + vocabulary) as soon as one word is known: they pull towards the class with the fewest words.",
    hint: "Skip words that wordCounts does not have."
  ) { rows, text in
    let known = Set(rows.flatMap { words($0.text) })
    return scores(
      rows, text, skipsUnknown: !words(text).contains { known.contains($0) })
  },
  Mistake(
    "scores made to probabilities",
    explanation: "They sum to 1 over the classes; asked for are the logarithms as they are.",
    hint: "Return the sums of logarithms."
  ) { rows, text in normalised(scores(rows, text)).map { exp($0) } },
  Mistake(
    "scores normalised",
    explanation:
      "The logarithms of probabilities that sum to 1 over the classes; asked for are the sums as they are.",
    hint: "Return the sums of logarithms."
  ) { rows, text in normalised(scores(rows, text)) },
  Mistake(
    "the words' part divided by their number",
    explanation: "Many words say more than one; their mean says as little as one.",
    hint: "Add the logarithms, and divide nothing by how many they are."
  ) {
    scores(
      $0, $1,
      join: { prior, shares in
        log(prior) + shares.reduce(0) { $0 + log($1) } / Double(max(1, shares.count))
      })
  },
  Mistake(
    "the score divided by the number of words",
    explanation: "Many words say more than one; and in a long text the prior hardly counts.",
    hint: "Add the logarithms, and divide nothing by how many they are."
  ) {
    scores(
      $0, $1,
      join: { prior, shares in
        shares.reduce(log(prior)) { $0 + log($1) } / Double(max(1, shares.count))
      })
  },
  Mistake(
    "scores with the other sign",
    explanation: "The likeliest class would have the smallest score.",
    hint: "Logarithms of probabilities are negative; leave them so."
  ) { rows, text in scores(rows, text).map { -$0 } },
  Mistake(
    "log1p of the shares",
    explanation: "log1p(x) is log(1 + x); the 1 belongs to the count, not to the share.",
    hint: "log((seen + 1) / (words of the class + vocabulary))."
  ) { scores($0, $1, join: { prior, shares in shares.reduce(log(prior)) { $0 + log1p($1) } }) },
  Mistake(
    "one added only where the class lacks the word",
    explanation: "A word seen once then counts like one never seen.",
    hint: "Add 1 to every word's count."
  ) { scores($0, $1, share: { max(1, seen($0, $1) - 1) / ($1.total + $1.vocabulary) }) },
  Mistake(
    "one instead of 0, and no vocabulary",
    explanation:
      "A word seen once counts like one never seen, and the shares sum to more than 1.",
    hint: "(seen + 1) / (words of the class + vocabulary)."
  ) { scores($0, $1, share: { max(1, seen($0, $1) - 1) / $1.total }) },
  Mistake(
    "no smoothing, and words skipped that the class has never had",
    explanation:
      "Such a word should speak against the class; skipped, it speaks for it, as all other words lower its score.",
    hint: "Skip only words that wordCounts does not have, and count every word once more."
  ) { scores($0, $1, share: { ($1.words[$0] ?? $1.total) / $1.total }) },
  Mistake(
    "all classes equally likely, and no smoothing",
    explanation:
      "The frequent class is not preferred, and a word that a class has never had rules it out.",
    hint: "Begin with log(rows of the class / all rows), and count every word once more."
  ) { scores($0, $1, prior: { _ in 1 }, share: { ($1.words[$0] ?? 0) / $1.total }) },
  Mistake(
    "all classes equally likely, and one added above the line only",
    explanation: "The frequent class is not preferred, and the shares sum to more than 1.",
    hint: "Begin with log(rows of the class / all rows); add the vocabulary below the line."
  ) { scores($0, $1, prior: { _ in 1 }, share: { seen($0, $1) / $1.total }) },
  Mistake(
    "a repeated word counted once, and one added above the line only",
    explanation: "“Never, never” says more than “never”; and the shares sum to more than 1.",
    hint: "Add a logarithm for each word of the text; add the vocabulary below the line."
  ) { scores($0, $1, read: once, share: { seen($0, $1) / $1.total }) },
  Mistake(
    "all classes equally likely, and a repeated word counted once",
    explanation:
      "The frequent class is not preferred, and “never, never” says no more than “never”.",
    hint: "Begin with log(rows of the class / all rows); add a logarithm for each word of the text."
  ) { scores($0, $1, read: once, prior: { _ in 1 }) },
]
