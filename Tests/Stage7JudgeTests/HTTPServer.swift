// A small HTTP server on loopback, with the manners of good servers and of bad ones.

import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a client sent.
struct ServedRequest: Sendable {
  let path: String
  /// Names in small letters.
  let headers: [String: String]
  let body: [UInt8]
}

/// What the server does with a request.
enum Service: Sendable {
  /// A whole response.
  case reply(status: Int = 200, headers: [String: String] = [:], body: String)
  /// A response that promises more bytes than it sends before the connection is cut.
  case cut(body: String)
  /// A byte of white space every few milliseconds, until the client goes away.
  case drip
  /// White space without an end, as fast as the client takes it.
  case flood
}

/// Serves one connection after the other on a thread of its own until `stop()`.
final class HTTPServer: Sendable {
  let port: UInt16
  private let descriptor: Int32
  private let served = Mutex<[ServedRequest]>([])
  private let service: @Sendable (Int, ServedRequest) -> Service

  /// A client that goes away must not end the process, and a proxy must not come between.
  private static let prepareProcess: Void = {
    signal(SIGPIPE, SIG_IGN)
    setenv("no_proxy", "127.0.0.1", 1)
  }()

  /// Starts; `service` gets the number of the request, from 0.
  init(_ service: @escaping @Sendable (Int, ServedRequest) -> Service) throws {
    Self.prepareProcess
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 16) == 0
          && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    self.service = service
    Thread.detachNewThread { [self] in serve() }
  }

  /// The address of the chat API.
  var endpoint: String { "http://127.0.0.1:\(port)/v1" }

  /// All requests so far.
  var requests: [ServedRequest] { served.withLock { $0 } }

  /// Makes the thread end.
  func stop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  private func serve() {
    while true {
      let connection = accept(descriptor, nil, nil)
      if connection < 0 { break }
      if let request = read(connection) {
        let number = served.withLock { requests in
          requests.append(request)
          return requests.count - 1
        }
        answer(connection, service(number, request))
      }
      close(connection)
    }
    close(descriptor)
  }

  // MARK: Bytes

  private func read(_ connection: Int32) -> ServedRequest? {
    var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while true {
      if let request = Self.parse(bytes) { return request }
      let count = recv(connection, &buffer, buffer.count, 0)
      if count <= 0 { return nil }
      bytes += buffer[..<count]
    }
  }

  /// The request, once all of it is there.
  private static func parse(_ bytes: [UInt8]) -> ServedRequest? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { return nil }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    let pairs = lines.dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      return (line[..<colon].lowercased(), value)
    }
    let headers = Dictionary(pairs) { first, _ in first }
    let body = Array(text[end.upperBound...].utf8)
    guard body.count >= Int(headers["content-length"] ?? "0") ?? 0 else { return nil }
    let words = lines[0].split(separator: " ")
    return ServedRequest(
      path: words.count > 1 ? String(words[1]) : "", headers: headers, body: body)
  }

  private func answer(_ connection: Int32, _ service: Service) {
    let unbounded = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    switch service {
    case .reply(let status, let headers, let body):
      let given = ["Content-Type": "application/json"].merging(headers) { $1 }
      let lines = given.map { "\($0.key): \($0.value)\r\n" }.joined()
      _ = transmit(
        connection,
        "HTTP/1.1 \(status) S\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\(lines)\r\n\(body)"
      )
    case .cut(let body):
      _ = transmit(
        connection, "HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count + 50)\r\n\r\n\(body)")
    case .drip:
      var isOpen = transmit(connection, unbounded)
      while isOpen {
        usleep(20_000)
        isOpen = transmit(connection, " ")
      }
    case .flood:
      var isOpen = transmit(connection, unbounded)
      while isOpen { isOpen = transmit(connection, String(repeating: " ", count: 10_000)) }
    }
  }

  private func transmit(_ connection: Int32, _ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
