// From a question to an answer: cache, key, retries, redirects, and what each status means.

import Foundation
import Storage

/// Asks a chat endpoint, and remembers what it answered.
final class ChatClient {
  /// What asking has cost so far.
  var usage = HTTPJudge.Usage()

  private let endpoint: Endpoint
  private let options: HTTPJudge.Options
  private let key: String?
  private let transport: Transport
  private let cache: AnswerFile?

  /// Checks endpoint and key, and opens the cache.
  init(_ options: HTTPJudge.Options) throws {
    self.options = options
    endpoint = try Endpoint(
      options.endpoint, allowsInsecure: options.allowsInsecure, environment: options.environment)
    key = try options.keyVariable.map { try Self.key(in: $0, options.environment) }
    transport = Transport(timeout: options.timeout, limit: options.largestAnswer)
    cache = try options.cache.map { try AnswerFile($0) }
  }

  /// Reads the key; no message ever shows it.
  private static func key(in variable: String, _ environment: [String: String]) throws -> String {
    guard let key = environment[variable], !key.isEmpty else {
      throw JudgeError("the environment variable \(variable) holds no key")
    }
    // Anything else could end the header and begin another.
    guard key.utf8.allSatisfy({ (33...126).contains($0) }) else {
      throw JudgeError("the key in \(variable) has characters that no header can hold")
    }
    return key
  }

  /// A hash of the address and of all bytes that are sent, except for the key.
  func identity(of request: ChatRequest) -> String {
    SHA256.hex(of: Array(endpoint.url.absoluteString.utf8) + [0] + body(request))
  }

  /// The answer to a question, from the cache or from the endpoint.
  ///
  /// Throws a `JudgeError` where the endpoint gives none.
  func ask(_ request: ChatRequest) throws -> ChatAnswer {
    let identity = identity(of: request)
    if let stored = cache?[identity] {
      usage.remembered += 1
      return try ChatAnswer(stored: stored)
    }
    let answer = withoutKey(try completion(reply(to: body(request))))
    usage.asked += 1
    usage.promptTokens += answer.promptTokens
    usage.completionTokens += answer.completionTokens
    try cache?.add(answer.json, for: identity)
    return answer
  }

  private func body(_ request: ChatRequest) -> [UInt8] {
    request.body(model: options.model, maxTokens: options.maxTokens)
  }

  // MARK: Sending

  private func reply(to body: [UInt8]) throws -> Reply {
    var headers = ["Content-Type": "application/json", "Accept": "application/json"]
    headers["Authorization"] = key.map { "Bearer \($0)" }
    do {
      return try Retries(count: options.retries, waiting: options.waiting).run {
        try followingRedirects(body, headers)
      }
    } catch let failure as TransportFailure {
      throw problem(failure.reason)
    }
  }

  /// Follows redirects that keep method, body and host; all others would lose the question or give it away.
  private func followingRedirects(_ body: [UInt8], _ headers: [String: String]) throws -> Reply {
    var url = endpoint.url
    for _ in 0...3 {
      let reply = try transport.post(body, to: url, headers: headers)
      guard (300...399).contains(reply.status) else { return reply }
      let location = reply.header("Location") ?? ""
      guard [307, 308].contains(reply.status),
        let target = endpoint.redirect(from: url, to: location)
      else {
        throw problem(
          "redirects to \(excerpt(location)) with status \(reply.status), which is not followed:"
            + " name the address itself if you trust it")
      }
      url = target
    }
    throw problem("redirects more than 3 times")
  }

  // MARK: Reading

  private func completion(_ reply: Reply) throws -> ChatAnswer {
    let text = String(decoding: reply.body, as: UTF8.self)
    guard reply.status == 200 else { throw problem(status: reply.status, text) }
    do {
      let object = LocatedJSON(try JSON(parsing: reply.body), file: "")
      if let message = try object["error"].ifPresent?["message"].ifPresent?.string() {
        throw problem("reports an error: \(excerpt(message))")
      }
      return try ChatAnswer(completion: object)
    } catch let error as FileProblem {
      let kind = reply.header("Content-Type").map { " of type \(excerpt($0))" } ?? ""
      throw problem(
        "sent an answer\(kind) that is no chat completion (\(excerpt(error.description))):"
          + " \(excerpt(text))")
    }
  }

  private func problem(status: Int, _ text: String) -> JudgeError {
    let parsed = try? LocatedJSON(JSON(parsing: Array(text.utf8)), file: "")
    let message = (try? parsed?["error"]["message"].string()) ?? text
    let meaning =
      switch status {
      case 401, 403: "does not accept the key"
      case 404: "has no such address or model"
      case 429: "has too much to do"
      case 500...599: "is in trouble"
      default: "does not accept the request"
      }
    return problem("\(meaning) (status \(status)): \(excerpt(message))")
  }

  private func problem(_ sentence: String) -> JudgeError {
    JudgeError("the endpoint \(endpoint.url.absoluteString) \(sentence)")
  }

  /// The beginning of a text that a server wrote.
  private func excerpt(_ text: String) -> String {
    let safe = withoutKey(text)
    return safe.isEmpty ? "(nothing)" : String(safe.prefix(200))
  }

  /// A server may repeat the key; it must not get into files and messages that way.
  private func withoutKey(_ text: String) -> String {
    key.map { text.replacing($0, with: "(key)") } ?? text
  }

  private func withoutKey(_ answer: ChatAnswer) -> ChatAnswer {
    let outcome: ChatAnswer.Outcome =
      switch answer.outcome {
      case .text(let text): .text(withoutKey(text))
      case .refused(let reason): .refused(withoutKey(reason))
      case .cutOff: .cutOff
      }
    return ChatAnswer(
      outcome: outcome, promptTokens: answer.promptTokens, completionTokens: answer.completionTokens
    )
  }
}
