// The words of the card around its figures.

import Console
import StoryWorld

func cardText(_ figures: [Figures]) -> String {
  var files = Table([
    "File", "Stories", "Sentences", "Words", "Bytes", "gzip -9", "Ratio", "SHA-256",
  ])
  var measures = Table(["Measure"] + figures.map { $0.language.rawValue.capitalized })
  for file in figures.flatMap(\.files) {
    files.add(
      "`\(file.name)`", Format.count(file.stories), Format.count(file.sentences),
      Format.count(file.words),
      Format.count(file.bytes), Format.count(file.gzip),
      Format.decimal(Double(file.bytes) / Double(max(1, file.gzip)), 2), "`\(file.checksum)`")
  }
  func row(_ name: String, _ value: (Figures) -> String) {
    measures.add([name] + figures.map(value))
  }
  row("Different content words (lemmas)") { Format.count($0.contentWords) }
  row("… of them used more than once") { Format.count($0.contentWordsTwice) }
  row("Different sentences") { Format.count($0.distinctSentences) }
  row("Repeated sentences (exact duplicates among all)") { Format.percent($0.repeatedSentences) }
  row("Bytes per story, mean (shortest, longest)") {
    "\($0.meanBytes) (\($0.shortest), \($0.longest))"
  }
  row("Plots") { _ in "\(Story.plotNames.count)" }
  row("Kinds of event") { Format.count($0.kinds) }
  row("Tellings") { Format.count($0.tellings) }
  row("Training stories passed over for a held-out fact") { Format.count($0.skipped) }
  row("Bits per byte on test, byte 5-gram") { Format.decimal($0.byteBits, 3) }
  row("Bits per byte on test, word 5-gram") { Format.decimal($0.wordBits, 3) }
  return """
    # Stories

    Stories in English and Spanish for training and testing small language models. Licence: CC0 1.0; all text is original.

    ## How they were made

    `CorpusGenerator` simulates a small world: people with names, ages, trades and traits, animals, places, things with
    owners and holders, weather, days, promises and feelings. A plot casts characters and lets events happen; each event
    changes the world, and what cannot be (handing over a thing that is elsewhere, keeping a promise never made) is reported
    by a checker, which finds nothing in these stories. Every kind of event can be told in at least three ways in each
    language, most of them with choices inside. The tellings were written by hand, in English first and then line by line in
    Spanish, so that a seed gives the same story in both languages. Pronouns stand only where they are clear.

    The same seed gives the same bytes on every machine (integer arithmetic, no outside data):

    - `swift run -c release CorpusGenerator write` makes all six text files;
    - `swift run -c release CorpusGenerator check` makes them again in memory and compares, and looks for leaks;
    - `swift run -c release CorpusGenerator card` measures everything on this page and writes it;
    - `swift run CorpusGenerator story --seed 7 --language spanish` and `… facts --seed 7` show one story and what happens in it.

    ## Form

    UTF-8. A paragraph is a line; a blank line separates stories. English speech stands in "…", Spanish speech in «…».

    ## Files

    \(files.markdown)
    ## Splits

    The splits have seeds of their own, so no story of one stands in another. A sentence *carries facts* if it tells an
    event of the plot and names a character. Test was made first, then validation, then training; a story is passed over if one
    of its sentences with facts, letter case and punctuation aside, stands in a split made before. Sentences that name
    nobody ("The waves came and went.") may stand in several splits.

    ## Measures

    \(measures.markdown)
    A content word is a word that is neither a name nor a function word; inflected forms count as one word where their
    base form is known or occurs as well. Repeated sentences: 1 − different sentences / all sentences, over all three splits. The
    5-grams learn from the training file and are measured on the test file, blank lines included. Both are interpolated Witten–Bell
    models; the word model spells unknown pieces with a byte 5-gram (`NGramBaseline.swift`).

    ## Known limits

    - Tellings are finite: who reads hundreds of stories recognises jokes, openings and turns of phrase. The word 5-gram profits.
    - The world is small and kind. There is hardly any sorrow, no violence, no religion, no politics and little technology.
    - Narration is in the past tense and the third person; the first person and the present occur only in speech.
    - Characters are "he" or "she"; first names come from many cultures, but they carry no traits of any culture.
    - A mention of a thing as "the drum" does not ask how a reader would picture it; some scenes (a bicycle beside a bed) are odd.
    - Spanish follows English sentence by sentence, and sometimes sounds translated.

    """
}
