// A judge behind an OpenAI-compatible chat endpoint.

import Foundation
import Storage

/// Lets a chat model judge over HTTP, holding its answers to the schema of the rubric's verdict.
///
/// What comes back is read as strictly as from any judge: a server may ignore the schema.
public final class HTTPJudge: Judge {
  /// Where and how to ask.
  public struct Options {
    /// An address such as `https://example.org/v1`; without TLS only on this machine.
    public var endpoint: String
    /// The name of the model.
    public var model: String
    /// The environment variable that holds the key; nil where none is needed.
    public var keyVariable: String?
    /// Lets texts and key travel without TLS to other machines.
    public var allowsInsecure: Bool
    /// A file that remembers answers; nil asks every time.
    public var cache: String?
    /// Seconds after which a request is given up, however slowly its reply drips.
    public var timeout = 60.0
    /// The longest answer in tokens.
    public var maxTokens = 256
    /// How often a request that failed is sent again.
    public var retries = 4
    /// The longest reply in bytes.
    public var largestAnswer = 1 << 20
    /// Where ``keyVariable`` and proxies are looked up.
    public var environment = ProcessInfo.processInfo.environment
    /// Time and chance between retries.
    public var waiting = Waiting()

    /// Collects what has no default.
    public init(
      endpoint: String, model: String, keyVariable: String? = nil, allowsInsecure: Bool = false,
      cache: String? = nil
    ) {
      self.endpoint = endpoint
      self.model = model
      self.keyVariable = keyVariable
      self.allowsInsecure = allowsInsecure
      self.cache = cache
    }
  }

  /// What asking has cost.
  public struct Usage: Equatable, Sendable {
    /// Questions that the endpoint answered.
    public var asked = 0
    /// Questions that the cache answered.
    public var remembered = 0
    /// Answers in a code fence, which nobody asked for.
    public var fenced = 0
    /// The tokens of all questions, as the endpoint counts them.
    public var promptTokens = 0
    /// The tokens of all answers.
    public var completionTokens = 0
  }

  /// What is asked.
  public let rubric: Rubric
  /// Endpoint, model, rubric, and a hash over the wording and the settings of both questions.
  public let name: String

  private let client: ChatClient

  /// Checks the options; nothing is sent yet.
  ///
  /// Throws a `JudgeError` for an endpoint that is none or not safe and for a missing key, and a `FileProblem` for a
  /// cache that cannot be read.
  public init(_ options: Options, rubric: Rubric) throws {
    self.rubric = rubric
    client = try ChatClient(options)
    // The questions about nothing stand for how all questions are put.
    let nothing = Candidate(id: "-", instruction: "", reference: "", response: "")
    let scoring = client.identity(of: ChatRequest(scoring: nothing, under: rubric))
    let comparing = client.identity(
      of: ChatRequest(comparing: nothing, with: nothing, under: rubric))
    let settings = SHA256.hex(of: Array((scoring + comparing).utf8)).prefix(16)
    name = "http \(options.endpoint) \(options.model) \(settings), rubric \(rubric.hash)"
  }

  /// What asking has cost so far.
  public var usage: Usage { client.usage }

  /// Asks for scores; throws a `JudgeError` where the endpoint gives no answer.
  public func verdict(on candidate: Candidate) throws -> Verdict {
    switch try client.ask(ChatRequest(scoring: candidate, under: rubric)).outcome {
    case .text(let text):
      let reading = readVerdict(text, for: rubric)
      if reading.wasFenced { client.usage.fenced += 1 }
      return reading.verdict
    case .cutOff: return .unparsable("the answer was cut off at the limit of tokens")
    case .refused(let reason): return .refused(reason)
    }
  }

  /// Shows both responses in one question.
  public func preference(first: Candidate, second: Candidate) throws -> Preference {
    let request = ChatRequest(comparing: first, with: second, under: rubric)
    switch try client.ask(request).outcome {
    case .text(let text): return readPreference(text)
    case .cutOff: return .undecided("the answer was cut off at the limit of tokens")
    case .refused(let reason): return .undecided("refused: \(reason)")
    }
  }
}

/// Reads `{"better":"first"}` and the like.
private func readPreference(_ text: String) -> Preference {
  do {
    let answer = try BareAnswer(text).json()
    for (key, value) in try answer.members() where key != "better" {
      throw value.problem(expected: "nothing beside better")
    }
    switch try answer["better"].string() {
    case "first": return .first
    case "second": return .second
    case "tie": return .tie
    default: throw answer["better"].problem(expected: "first, second or tie")
    }
  } catch {
    return .undecided("\(error)")
  }
}
