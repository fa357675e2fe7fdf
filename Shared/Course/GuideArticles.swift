// The guide's articles: Markdown in which one line stands for a piece of the sources, and every exercise's section
// learns its title and place from the mark there. Who reads an article as it is finds a link in place of the code.
//
//   Code: [causalMask](../../Stages/Stage2Attention/Library/Masks.swift)
//   ### Exercise 2.3

import Exercises
import Storage

/// Where the articles lie, from the package's folder on.
let guideFolder = "Guide/SevenStages.docc"

/// Copies the articles of the package at `root` into `folder`, with what they take from the sources.
///
/// Throws `FileProblem` with the article's line where the code is not found.
func writeGuideArticles(of root: String, to folder: String) throws {
  let exercises = try exerciseBodies(in: root)
  try makeFolder(folder)
  for name in try listFolder("\(root)/\(guideFolder)") {
    let text = try readText("\(root)/\(guideFolder)/\(name)", limit: 1 << 20)
    let page = try replacingCodeLines(text, article: "\(guideFolder)/\(name)", root: root)
    try AtomicFile.write(addingTitles(of: exercises, to: page), to: "\(folder)/\(name)")
  }
}

/// An article's text with a line below the heading of every exercise: its title, and the file to write it in.
func addingTitles(of exercises: [PlacedBody], to text: String) -> String {
  let lines = exercises.map { exercise in
    let title = exercise.body.title.prefix(1).uppercased() + exercise.body.title.dropFirst()
    return ("### Exercise \(exercise.body.id)", "**\(title).** In `\(exercise.file)`.")
  }
  let titles = Dictionary(lines) { first, _ in first }
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    titles[String(line)].map { "\(line)\n\n\($0)" } ?? String(line)
  }.joined(separator: "\n")
}

/// An article's text with every code line replaced by the code that it names.
func replacingCodeLines(_ text: String, article: String, root: String) throws -> String {
  try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    index, line in
    guard line.hasPrefix("Code:") else { return String(line) }
    guard let match = line.wholeMatch(of: /Code: \[(.+)\]\(\.\.\/\.\.\/(.+)\)/) else {
      throw FileProblem(
        article, at: "line \(index + 1)", expected: "Code: [NAME](../../FILE)", found: "\(line)")
    }
    let (name, file) = (String(match.1), String(match.2))
    do {
      let source = try readText("\(root)/\(file)", limit: 4 << 20)
      return "```swift\n\(try excerpt(name, from: source, file: file))\n```"
    } catch {
      throw FileProblem(article, at: "line \(index + 1)", "\(error)")
    }
  }.joined(separator: "\n")
}
