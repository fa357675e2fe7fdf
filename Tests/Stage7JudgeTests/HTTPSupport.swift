// What the tests of the HTTP judge share: chat completions, and judges that do not wait.

import Foundation
import Judging
import Storage
import Synchronization

let rightVerdict = #"{"correct":2,"complete":1,"form":0}"#
let rightScores = ["correct": 2, "complete": 1, "form": 0]

/// The body of a chat completion with 10 and 3 tokens.
func completion(_ content: JSON, finish: JSON = "stop", refusal: JSON = nil) -> String {
  let body: JSON = [
    "object": "chat.completion",
    "choices": [
      [
        "index": 0, "finish_reason": finish,
        "message": ["role": "assistant", "content": content, "refusal": refusal],
      ]
    ], "usage": ["prompt_tokens": 10, "completion_tokens": 3, "total_tokens": 13],
  ]
  return String(decoding: body.bytes(), as: UTF8.self)
}

let rightCompletion = completion(.string(UTF8Text(rightVerdict)))

/// Notes how long would have been waited.
final class Waits: Sendable {
  private let noted = Mutex<[Double]>([])
  let now = Date(timeIntervalSince1970: 1_700_000_000)  // Tue, 14 Nov 2023 22:13:20 GMT

  var seconds: [Double] { noted.withLock { $0 } }

  var waiting: Waiting {
    Waiting(
      now: { [now] in now }, sleep: { [self] wait in noted.withLock { $0.append(wait) } },
      jitter: { 0.5 })
  }
}

/// What a server does with the requests it gets, by their number.
struct Script {
  let serve: @Sendable (Int, ServedRequest) -> Service
}

/// Calls `body` with a server and a way to make judges that ask it.
func withServer(
  _ script: Script,
  _ body: (HTTPServer, HTTPJudge.Options) throws -> Void
) throws {
  let server = try HTTPServer(script.serve)
  defer { server.stop() }
  var options = HTTPJudge.Options(endpoint: server.endpoint, model: "judge-1")
  options.waiting = Waits().waiting
  try body(server, options)
}
