// One request, one reply: bounded in time and in size, whatever the other side does.

import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What a server sent back.
struct Reply {
  let status: Int
  let headers: [String: String]
  let body: [UInt8]

  /// The value of a header, whatever the case of its name.
  func header(_ name: String) -> String? {
    headers.first { $0.key.lowercased() == name.lowercased() }?.value
  }
}

/// Why there is no reply, in words that fit behind "the endpoint …".
struct TransportFailure: Error {
  let reason: String
}

/// Sends requests and waits for their replies; follows no redirects and keeps no cookies.
final class Transport {
  private let session: URLSession
  private let receiver: Receiver
  private let timeout: Double

  /// Makes a transport that gives up on a request after `timeout` seconds, and on a body above `limit` bytes.
  init(timeout: Double, limit: Int) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    receiver = Receiver(limit: limit)
    session = URLSession(configuration: configuration, delegate: receiver, delegateQueue: nil)
    self.timeout = timeout
  }

  deinit { session.invalidateAndCancel() }

  /// Posts a body and gives the whole reply.
  func post(_ body: [UInt8], to url: URL, headers: [String: String]) throws -> Reply {
    // The session's own time-out is no bound: it may start anew with every byte. The semaphore's is one.
    var request = URLRequest(url: url, timeoutInterval: timeout + 60)
    request.httpMethod = "POST"
    request.httpBody = Data(body)
    for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
    let task = session.dataTask(with: request)
    let finished = receiver.expect(task.taskIdentifier)
    task.resume()
    if finished.wait(timeout: .now() + timeout) == .timedOut {
      task.cancel()
      receiver.forget(task.taskIdentifier)
      throw TransportFailure(reason: "did not answer completely within \(timeout) seconds")
    }
    return try receiver.reply(to: task.taskIdentifier)
  }
}

/// Collects what arrives for each task.
private final class Receiver: NSObject, URLSessionDataDelegate {
  private struct Exchange {
    let finished = DispatchSemaphore(value: 0)
    var body: [UInt8] = []
    var response: HTTPURLResponse?
    var failure: String?
  }

  private let limit: Int
  private let exchanges = Mutex<[Int: Exchange]>([:])

  init(limit: Int) { self.limit = limit }

  /// The semaphore that is signalled when a task has come to its end.
  func expect(_ task: Int) -> DispatchSemaphore {
    let exchange = Exchange()
    exchanges.withLock { $0[task] = exchange }
    return exchange.finished
  }

  func forget(_ task: Int) {
    exchanges.withLock { $0[task] = nil }
  }

  func reply(to task: Int) throws -> Reply {
    let exchange = exchanges.withLock { $0.removeValue(forKey: task) }
    if let failure = exchange?.failure { throw TransportFailure(reason: failure) }
    guard let exchange, let response = exchange.response else {
      throw TransportFailure(reason: "sent no HTTP response")
    }
    let headers = response.allHeaderFields.map { ("\($0.key)", "\($0.value)") }
    return Reply(
      status: response.statusCode, headers: Dictionary(headers) { first, _ in first },
      body: exchange.body)
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    exchanges.withLock {
      $0[dataTask.taskIdentifier]?.response = response as? HTTPURLResponse
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let isTooLong = exchanges.withLock { exchanges in
      guard var exchange = exchanges.removeValue(forKey: dataTask.taskIdentifier) else {
        return false
      }
      defer { exchanges[dataTask.taskIdentifier] = exchange }
      exchange.body += data
      if exchange.body.count <= limit { return false }
      exchange.failure = "sent more than \(limit) bytes"
      return true
    }
    if isTooLong { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
    completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    exchanges.withLock { $0[task.taskIdentifier]?.response = response }
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    exchanges.withLock { exchanges in
      guard var exchange = exchanges[task.taskIdentifier] else { return }
      if let error, exchange.failure == nil {
        exchange.failure = words(for: error)
      }
      exchanges[task.taskIdentifier] = exchange
      exchange.finished.signal()
    }
  }
}

/// What went wrong, in words that fit behind "the endpoint …".
private func words(for error: any Error) -> String {
  switch (error as? URLError)?.code {
  case .cannotFindHost, .dnsLookupFailed: "has a host that nobody knows"
  case .cannotConnectToHost: "does not accept connections"
  case .networkConnectionLost: "cut the connection"
  case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasUnknownRoot:
    "has no TLS that can be trusted"
  default: "broke off: \(error.localizedDescription)"
  }
}
