// The HTTP judge on bad days: retries, slow and endless bodies, redirects, kills; and addresses it refuses.

import Foundation
import Judging
import Storage
import Synchronization
import Testing

@Suite struct HTTPTroubleTests {
  let rubric: Rubric

  init() throws { rubric = try Rubric.shipped() }

  @Test(
    arguments: [
      (429, "7", 7), (503, nil, 0.375), (502, "Tue, 14 Nov 2023 22:13:50 GMT", 30),
    ] as [(Int, String?, Double)])
  func `a server in trouble is asked again when it says or soon`(
    _ status: Int, _ header: String?, _ wait: Double
  ) throws {
    try withServer(
      Script { number, _ in
        let headers = header.map { ["Retry-After": $0] } ?? [:]
        return number == 0
          ? .reply(status: status, headers: headers, body: "later") : .reply(body: rightCompletion)
      }
    ) { server, options in
      let waits = Waits()
      var options = options
      options.waiting = waits.waiting
      let verdict = try HTTPJudge(options, rubric: rubric).verdict(on: candidate("Tom."))
      #expect(verdict == .score(rightScores))
      #expect(waits.seconds == [wait])
      #expect(server.requests.count == 2)
    }
  }

  @Test func `waits grow, and after the last retry the trouble is told`() throws {
    try withServer(Script { _, _ in .reply(status: 503, body: "down") }) { server, options in
      let waits = Waits()
      var options = options
      options.waiting = waits.waiting
      let judge = try HTTPJudge(options, rubric: rubric)
      #expect(sentence { _ = try judge.verdict(on: candidate("Tom.")) }?.contains("503") == true)
      #expect(waits.seconds == [0.375, 0.75, 1.5, 3])
      #expect(server.requests.count == 5)
      #expect(judge.usage.asked == 0)
    }
  }

  @Test func `a connection that is cut is tried again`() throws {
    try withServer(
      Script { number, _ in
        number < 2
          ? .cut(body: String(rightCompletion.prefix(number * 20))) : .reply(body: rightCompletion)
      }
    ) { server, options in
      let judge = try HTTPJudge(options, rubric: rubric)
      #expect(try judge.verdict(on: candidate("Tom.")) == .score(rightScores))
      #expect(server.requests.count == 3)
    }
  }

  @Test func `nobody there is an error that names the address`() throws {
    let server = try HTTPServer { _, _ in .reply(body: "") }
    server.stop()
    var options = HTTPJudge.Options(endpoint: server.endpoint, model: "judge-1")
    options.retries = 0
    let problem = sentence {
      _ = try HTTPJudge(options, rubric: rubric).verdict(on: candidate("Tom."))
    }
    #expect(problem?.contains("/v1/chat/completions does not accept connections") == true)
  }

  @Test(arguments: [false, true])
  func `bodies without an end are bounded in time and in size`(_ isFast: Bool) throws {
    try withServer(Script { _, _ in isFast ? .flood : .drip }) { server, options in
      var options = options
      options.retries = 0
      if isFast { options.largestAnswer = 100_000 } else { options.timeout = 0.5 }
      let judge = try HTTPJudge(options, rubric: rubric)
      let problem = try #require(sentence { _ = try judge.verdict(on: candidate("Tom.")) })
      #expect(
        problem.hasSuffix(isFast ? "sent more than 100000 bytes" : "completely within 0.5 seconds"))
    }
  }

  // MARK: Redirects

  @Test func `a redirect on the same host is followed with question and key`() throws {
    try withServer(
      Script { number, _ in
        number == 0
          ? .reply(status: 308, headers: ["Location": "/v2/chat"], body: "")
          : .reply(body: rightCompletion)
      }
    ) { server, options in
      var options = options
      (options.keyVariable, options.environment) = ("KEY", ["KEY": "sk-1"])
      let verdict = try HTTPJudge(options, rubric: rubric).verdict(on: candidate("Tom."))
      #expect(verdict == .score(rightScores))
      #expect(server.requests.map(\.path) == ["/v1/chat/completions", "/v2/chat"])
      #expect(server.requests.map(\.body)[0] == server.requests.map(\.body)[1])
      #expect(server.requests.allSatisfy { $0.headers["authorization"] == "Bearer sk-1" })
    }
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `a redirect elsewhere is not followed`(_ status: Int) throws {
    let other = try HTTPServer { _, _ in .reply(body: rightCompletion) }
    defer { other.stop() }
    try withServer(
      Script { _, _ in
        .reply(status: status, headers: ["Location": other.endpoint], body: "")
      }
    ) { server, options in
      let judge = try HTTPJudge(options, rubric: rubric)
      let problem = try #require(sentence { _ = try judge.verdict(on: candidate("Tom.")) })
      #expect(problem.contains("redirects to \(other.endpoint) with status \(status)"))
      #expect(server.requests.count == 1 && other.requests.isEmpty)
    }
  }

  @Test func `redirects in a circle end`() throws {
    try withServer(
      Script { _, request in
        .reply(status: 307, headers: ["Location": request.path], body: "")
      }
    ) { server, options in
      let judge = try HTTPJudge(options, rubric: rubric)
      let problem = sentence { _ = try judge.verdict(on: candidate("Tom.")) }
      #expect(problem?.contains("redirects more than 3 times") == true)
      #expect(server.requests.count == 4)
    }
  }

  // MARK: Going on

  @Test func `what was answered is not asked again, whatever line was torn`() throws {
    try withFolder { folder in
      let key = "sk-1234567890"
      // Repeats the key in its second answer, as no server should.
      try withServer(
        Script { number, _ in
          .reply(body: number == 1 ? completion("I saw \(key)") : rightCompletion)
        }
      ) { server, options in
        var options = options
        (options.keyVariable, options.environment) = ("KEY", ["KEY": key])
        let cache = "\(folder)/cache.jsonl"
        options.cache = cache
        let candidates = (0..<5).map { candidate("Tom \($0).", id: "\($0)") }
        let judge = try HTTPJudge(options, rubric: rubric)
        let before = try candidates.prefix(3).map { try judge.verdict(on: $0) }
        let bytes = try readFile(cache)
        #expect(!String(decoding: bytes, as: UTF8.self).contains(key))
        try AtomicFile.write(bytes + Array("{\"key\":\"12".utf8), to: cache)
        for _ in 0..<2 {
          let judge = try HTTPJudge(options, rubric: rubric)
          let after = try candidates.map { try judge.verdict(on: $0) }
          #expect(Array(after.prefix(3)) == before)
          #expect(after[4] == .score(rightScores))
          #expect(judge.usage.asked + judge.usage.remembered == 5)
        }
        #expect(server.requests.count == 5)
        // Another model, another limit: other questions.
        options.maxTokens = 50
        _ = try HTTPJudge(options, rubric: rubric).verdict(on: candidates[0])
        #expect(server.requests.count == 6)
      }
    }
  }

  @Test func `a cache that is none is refused with its place`() throws {
    try withFolder { folder in
      let cache = "\(folder)/cache.jsonl"
      var options = HTTPJudge.Options(endpoint: "https://example.org", model: "m", cache: cache)
      try AtomicFile.write("{\"key\":\"a\",\"answer\":{}}\nno JSON\n", to: cache)
      #expect(sentence { _ = try HTTPJudge(options, rubric: rubric) }?.contains("line 2") == true)
      options.cache = "\(folder)/missing/cache.jsonl"
      #expect(sentence { _ = try HTTPJudge(options, rubric: rubric) }?.contains("missing") == true)
    }
  }

  // MARK: Addresses and keys

  @Test(arguments: [
    ("http://example.org/v1", "has no TLS"), ("http://127.0.0.1.example.org", "has no TLS"),
    ("http://localhost.example.org", "has no TLS"), ("http://192.168.1.1:8080", "has no TLS"),
    ("http://127.1", "has no TLS"), ("ftp://example.org", "is no http"),
    ("example.org", "is no http"),
    ("", "is no http"), ("https://", "is no http"),
    ("https://user:secret@example.org", "may hold no"),
    ("https://example.org/?key=secret", "may hold no"),
  ])
  func `addresses that are unsafe or none are refused`(_ endpoint: String, _ part: String) throws {
    let options = HTTPJudge.Options(endpoint: endpoint, model: "m")
    let problem = try #require(sentence { _ = try HTTPJudge(options, rubric: rubric) })
    #expect(problem.contains(part) && !problem.contains("secret"), "\(problem)")
  }

  @Test(arguments: [
    ("https://example.org", false), ("HTTP://LOCALHOST:11434/v1", false),
    ("http://[::1]:80", false),
    ("http://127.3.2.1", false), ("http://example.org", true),
  ])
  func `safe addresses, and others on demand, are taken`(_ endpoint: String, _ allows: Bool) throws
  {
    let options = HTTPJudge.Options(endpoint: endpoint, model: "m", allowsInsecure: allows)
    #expect(throws: Never.self) { try HTTPJudge(options, rubric: rubric) }
  }

  @Test(arguments: [
    (["http_proxy": "http://proxy:3128"], true), (["ALL_PROXY": "socks5://proxy"], true),
    (["http_proxy": "http://proxy:3128", "no_proxy": "localhost, 127.0.0.1"], false),
    (["http_proxy": "http://proxy", "NO_PROXY": "*"], false), (["http_proxy": ""], false),
    (["https_proxy": "http://proxy"], false),
  ])
  func `a proxy does not get what is for this machine`(
    _ environment: [String: String], _ isRefused: Bool
  ) throws {
    var options = HTTPJudge.Options(endpoint: "http://127.0.0.1:80", model: "m")
    options.environment = environment
    let problem = sentence { _ = try HTTPJudge(options, rubric: rubric) }
    #expect((problem?.contains("to a proxy") == true) == isRefused)
    options.allowsInsecure = true
    #expect(throws: Never.self) { try HTTPJudge(options, rubric: rubric) }
  }

  @Test(arguments: [nil, "", "a b", "sk\r\nX-Other: 1", "sk-é"])
  func `a key that is missing or unfit is refused without showing it`(_ key: String?) throws {
    var options = HTTPJudge.Options(endpoint: "https://example.org", model: "m", keyVariable: "KEY")
    options.environment = key.map { ["KEY": $0] } ?? [:]
    let problem = try #require(sentence { _ = try HTTPJudge(options, rubric: rubric) })
    #expect(problem.contains("KEY") && !problem.contains("sk"))
  }
}
