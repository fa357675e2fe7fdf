// Where a chat endpoint is, and whether a key may travel there.

import Foundation

/// The address of a chat endpoint, checked before anything is sent.
struct Endpoint: Equatable {
  /// The address that requests go to.
  let url: URL

  /// Reads an address such as `https://example.org/v1`, to which `/chat/completions` is added where it is missing.
  ///
  /// Throws a `JudgeError` where it is no such address, where it holds a password or a query (addresses are printed, so
  /// keys do not belong there), and where it lacks TLS though the host is not local or a proxy of the `environment`
  /// stands between, unless `allowsInsecure`.
  init(_ text: String, allowsInsecure: Bool, environment: [String: String]) throws {
    guard var parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty
    else {
      throw JudgeError("the endpoint is no http or https address such as https://example.org/v1")
    }
    guard parts.user == nil, parts.password == nil, parts.query == nil, parts.fragment == nil else {
      throw JudgeError(
        "the endpoint's address may hold no user, password, query or fragment: a key is read from"
          + " an environment variable")
    }
    guard scheme == "https" || allowsInsecure || isLocal(host) else {
      throw JudgeError(
        "the endpoint \(text) has no TLS and \(host) is not this machine: texts and key could be"
          + " read on the way; use https, or allow it with --allow-insecure")
    }
    if scheme == "http", !allowsInsecure, let proxy = proxy(before: host, environment) {
      throw JudgeError(
        "the endpoint \(text) is this machine, but \(proxy) sends what is for it to a proxy: add"
          + " \(host) to no_proxy, or allow it with --allow-insecure")
    }
    let suffix = "/chat/completions"
    while parts.path.hasSuffix("/") { parts.path.removeLast() }
    if !parts.path.hasSuffix(suffix) { parts.path += suffix }
    guard let url = parts.url else { throw JudgeError("the endpoint \(text) is no valid address") }
    self.url = url
  }

  /// Where a redirect from `current` leads, if that is on the same host, under the same scheme and port.
  ///
  /// Texts and key were meant for this host and for no other.
  func redirect(from current: URL, to location: String) -> URL? {
    guard let target = URL(string: location, relativeTo: current)?.absoluteURL,
      target.scheme?.lowercased() == url.scheme?.lowercased(),
      target.host?.lowercased() == url.host?.lowercased(), target.port == url.port,
      target.user == nil, target.password == nil
    else { return nil }
    return target
  }
}

/// Whether a host is this machine by its very name: `localhost`, 127.0.0.0/8 or ::1.
private func isLocal(_ host: String) -> Bool {
  if ["localhost", "::1", "[::1]"].contains(host.lowercased()) { return true }
  let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
  return parts.count == 4 && parts[0] == 127 && !parts.contains(nil)
}

/// The variable by which requests without TLS go to a proxy, if there is one and it is in force for a host.
private func proxy(before host: String, _ environment: [String: String]) -> String? {
  let exceptions = ["no_proxy", "NO_PROXY"].flatMap { name in
    (environment[name] ?? "").split { ", ".contains($0) }.map(String.init)
  }
  if exceptions.contains("*") || exceptions.contains(host) { return nil }
  return ["http_proxy", "all_proxy", "ALL_PROXY"].first { environment[$0]?.isEmpty == false }
}
