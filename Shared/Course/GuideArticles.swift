// The guide's articles: Markdown in which one line stands for a piece of the sources.
//
//   <!-- code: Stages/Stage2Attention/Library/Masks.swift causalMask -->

import Storage

/// Where the articles lie, from the package's folder on.
let guideFolder = "Guide/SevenStages.docc"

/// Copies the articles of the package at `root` into `folder`, with the code in them cut from the sources.
///
/// Throws `FileProblem` with the article's line where the code is not found.
func writeGuideArticles(of root: String, to folder: String) throws {
  try makeFolder(folder)
  for name in try listFolder("\(root)/\(guideFolder)") {
    let text = try readText("\(root)/\(guideFolder)/\(name)", limit: 1 << 20)
    try AtomicFile.write(
      try replacingCodeLines(text, article: "\(guideFolder)/\(name)", root: root),
      to: "\(folder)/\(name)")
  }
}

/// An article's text with every code line replaced by the code that it names.
func replacingCodeLines(_ text: String, article: String, root: String) throws -> String {
  try text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    index, line in
    guard line.hasPrefix("<!-- code:") else { return String(line) }
    let words = line.split(separator: " ")
    guard words.count == 5, words.last == "-->" else {
      throw FileProblem(
        article, at: "line \(index + 1)", expected: "<!-- code: FILE NAME -->", found: "\(line)")
    }
    let (file, name) = (String(words[2]), String(words[3]))
    do {
      let source = try readText("\(root)/\(file)", limit: 4 << 20)
      return "```swift\n\(try excerpt(name, from: source, file: file))\n```"
    } catch {
      throw FileProblem(article, at: "line \(index + 1)", "\(error)")
    }
  }.joined(separator: "\n")
}
