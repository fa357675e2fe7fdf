// The review corpus on a small scale, and its committed files.

import Foundation
import ReviewWriter
import Storage
import StoryWorld
import Testing

@Suite struct ReviewTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus/Reviews").path
  private static let small: [Split: Int] = [.train: 120, .validation: 60, .test: 90]

  /// The rows of a committed file as label, text and slices.
  private static func rows(_ task: ReviewTask, _ split: Split) throws -> [[String]] {
    let path = "\(folder)/\(task.rawValue).\(split.rawValue).tsv"
    let lines = try readText(path).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "label\ttext\tslices" && lines.last == "", "\(path)")
    return lines.dropFirst().dropLast().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func normalized(_ text: String) -> String {
    ReviewRow.words(of: text).joined(separator: " ")
  }

  @Test(arguments: ReviewTask.allCases)
  func `the same sizes give the same rows`(task: ReviewTask) {
    let (one, other) = (
      ReviewCorpus(task, sizes: Self.small), ReviewCorpus(task, sizes: Self.small)
    )
    for split in Split.allCases { #expect(one.text(of: split) == other.text(of: split)) }
    #expect(one.repetitions().isEmpty)
  }

  @Test(arguments: ReviewTask.allCases)
  func `the committed test file begins as the generator begins`(task: ReviewTask) throws {
    let corpus = ReviewCorpus(task, sizes: [.test: 60])
    let file = try readText("\(Self.folder)/\(task.rawValue).test.tsv")
    #expect(file.hasPrefix(corpus.text(of: .test)))
  }

  @Test(arguments: ReviewTask.allCases)
  func `a committed row has a known label, a text and known slices`(task: ReviewTask) throws {
    let slices = Set(task.slices.map(\.rawValue))
    for split in Split.allCases {
      for row in try Self.rows(task, split) {
        try #require(row.count == 3)
        #expect(task.labels.contains(row[0]))
        #expect(ReviewRow.words(of: row[1]).count >= 8)
        let own = row[2].split(separator: ",").map(String.init)
        #expect(!own.isEmpty && slices.isSuperset(of: own), "\(row)")
      }
    }
  }

  @Test(arguments: ReviewTask.allCases)
  func `no committed text stands twice`(task: ReviewTask) throws {
    var seen: Set<String> = []
    for split in Split.allCases {
      for row in try Self.rows(task, split) {
        #expect(seen.insert(Self.normalized(row[1])).inserted, "\(row[1])")
      }
    }
    #expect(seen.count == ReviewCorpus.shippedSizes(of: task).values.reduce(0, +))
  }

  @Test(arguments: ReviewTask.allCases)
  func `every split has all slices, and all labels about equally often`(task: ReviewTask) throws {
    for split in Split.allCases {
      let rows = try Self.rows(task, split)
      let even = Double(rows.count) / Double(task.labels.count)
      for label in task.labels {
        let count = Double(rows.count { $0[0] == label })
        #expect(abs(count / even - 1) < 0.15, "\(split) \(label): \(count) rows")
      }
      for slice in task.slices where slice != .unseen || split == .test {
        let count = rows.count { $0[2].split(separator: ",").contains(Substring(slice.rawValue)) }
        // Rare words run out in training, which may show each of them only twice.
        let least = split == .train && slice == .rare ? 0.01 : 0.02
        #expect(Double(count) > least * Double(rows.count), "\(split) \(slice): \(count) rows")
      }
      let spanish = Double(rows.count { $0[2].contains("spanish") }) / Double(rows.count)
      #expect((0.26...0.34).contains(spanish), "\(split): \(spanish)")
    }
  }

  @Test(arguments: ReviewTask.allCases)
  func `the test has frames that training lacks`(task: ReviewTask) throws {
    let corpus = ReviewCorpus(task, sizes: [.train: 300, .test: 200])
    func frames(_ split: Split) -> Set<String> {
      Set((corpus.rows[split] ?? []).flatMap(\.frames))
    }
    // Every twentieth frame of a kind, counted from the tenth, is the test's own.
    let own = frames(.test).filter { $0.hasSuffix("/9") || $0.hasSuffix("/29") }
    #expect(own.count > 5)
    #expect(frames(.train).isDisjoint(with: own))
  }

  @Test func `texts are as long as their slices say`() {
    for task in ReviewTask.allCases {
      for row in ReviewCorpus(task, sizes: [.test: 150]).rows[.test] ?? [] {
        let words = ReviewRow.words(of: row.text).count
        #expect((row.slices.contains(.long) ? 75...200 : 8...70).contains(words), "\(row.text)")
      }
    }
  }

  @Test func `the card gives the checksums of the committed files`() throws {
    let card = try readText("\(Self.folder)/CARD.md")
    for task in ReviewTask.allCases {
      for split in Split.allCases {
        let path = "\(Self.folder)/\(task.rawValue).\(split.rawValue).tsv"
        #expect(card.contains(try SHA256.hex(ofFile: path)), "\(path)")
      }
    }
  }
}
