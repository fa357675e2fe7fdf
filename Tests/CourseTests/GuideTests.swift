// The guide: its code is that of the sources, every exercise has its section, and DocC accepts it.

import Console
import Exercises
import Foundation
import Storage
import Testing

@testable import course

@Suite struct GuideTests {
  private let root: String
  private let folder: TemporaryFolder

  init() throws {
    root = try packageRoot()
    folder = try TemporaryFolder()
  }

  private func articles() throws -> [(name: String, text: String)] {
    try listFolder("\(root)/\(guideFolder)").map { name in
      (name, try readText("\(root)/\(guideFolder)/\(name)"))
    }
  }

  @Test func `all code that the articles name is found`() throws {
    try writeGuideArticles(of: root, to: "\(folder.path)/pages")
    for name in try listFolder("\(folder.path)/pages") {
      let page = try readText("\(folder.path)/pages/\(name)")
      #expect(!page.contains("Code: ["), "\(name)")
      #expect(!page.contains("    // EXERCISE"), "\(name)")
    }
  }

  @Test func `an exercise's section begins with its title and its file`() throws {
    let page = addingTitles(
      of: try exerciseBodies(stages: 2...2, in: root),
      to: "### Exercise 2.3\nHide.\n### Exercise 2.30")
    #expect(
      page == """
        ### Exercise 2.3

        **The causal mask, also beside a cache.** In `Stages/Stage2Attention/Library/Masks.swift`.
        Hide.
        ### Exercise 2.30
        """)
  }

  @Test func `every exercise has its section, and every section its exercise`() throws {
    let exercises = try exerciseBodies(in: root).map(\.body.id)
    for stage in Set(exercises.map(\.stage)) {
      let article = try #require(articles().first { $0.name.hasPrefix("Stage\(stage)") })
      let headings = article.text.split(separator: "\n").filter { $0.hasPrefix("### Exercise ") }
      #expect(
        headings.map { String($0.dropFirst(13)) }
          == exercises.filter { $0.stage == stage }.map(\.description))
    }
  }

  @Test func `every stage's article has the same sections`() throws {
    let sections = [
      "Idea", "Shapes", "The code, walked through", "What goes wrong", "Where PyTorch differs",
      "Sources",
    ]
    for (name, text) in try articles() where name.hasPrefix("Stage") {
      let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
        .map { String($0.dropFirst(3)) }
      #expect(headings.filter { $0 != "Exercises" } == sections, "\(name)")
    }
  }

  @Test func `links between articles lead somewhere`() throws {
    let articles = try articles()
    let names = Set(articles.map { $0.name.split(separator: ".")[0] })
    for (name, text) in articles {
      for link in text.matches(of: /<doc:([^>#]+)/) {
        #expect(names.contains(link.output.1), "\(name) links to \(link.output.1)")
      }
    }
  }

  @Test(.enabled { (try? doccCommand(searchPath: searchPath)) != nil })
  func `DocC makes a site of it, and makes it again`() throws {
    let site = "\(folder.path)/site"
    for _ in 1...2 {
      let output = MemoryOutput()
      let code = courseProgram.run(
        ["guide", "--out", site], output: output, errors: MemoryOutput())
      #expect(code == .success && output.text.contains(site))
      #expect(fileKind("\(site)/documentation/sevenstages/stage2attention/index.html") == .file)
    }
  }

  @Test func `a folder with something else in it is left alone`() throws {
    let file = "\(folder.path)/letters/one.txt"
    try makeFolder("\(folder.path)/letters")
    try AtomicFile.write("Dear you", to: file)
    #expect(throws: FileProblem.self) { try buildGuide(of: root, to: "\(folder.path)/letters") }
    #expect(try readText(file) == "Dear you")
  }

  @Test func `a code line without a name is refused with its place`() throws {
    let problem = #expect(throws: FileProblem.self) {
      try replacingCodeLines("Text.\nCode: A.swift", article: "A.md", root: root)
    }
    #expect(problem?.place == "line 2")
  }
}

private let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
