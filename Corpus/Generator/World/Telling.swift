// The small template language of tellings: [choices|nested], {slots}, <lists>.

/// One way to tell an event, parsed from its template.
///
/// `[one|two]` chooses, may be nested and may hold empty options; `{a}` mentions the entity in role a;
/// `<list>` inserts an entry of a word list; a leading `~` allows a connective before it.
public struct Telling: Sendable {
  /// A piece of a template.
  public indirect enum Node: Sendable {
    /// Text that stands as it is.
    case literal(String)
    /// A place for an entity.
    case slot(Slot)
    /// A place for an entry of a word list.
    case list(String)
    /// Alternatives, one of which is said.
    case choice([[Node]])
  }

  let nodes: [Node]
  let allowsConnective: Bool

  /// Parses a template; a template that cannot be read is a mistake in the source and stops.
  public init(_ template: String) {
    allowsConnective = template.hasPrefix("~")
    var parser = TellingParser(text: Array(allowsConnective ? template.dropFirst() : template[...]))
    nodes = parser.sequence(until: [])
    if parser.position < parser.text.count {
      fatalError("telling “\(template)”: unexpected \(parser.text[parser.position])")
    }
  }

  /// The literals and slots that remain when every choice and list is decided by `random`.
  public func flattened(with random: inout StoryRandom, lists: [String: [Telling]]) -> [Node] {
    var flat: [Node] = []
    Self.flatten(nodes, into: &flat, &random, lists)
    return flat
  }

  private static func flatten(
    _ nodes: [Node], into flat: inout [Node], _ random: inout StoryRandom,
    _ lists: [String: [Telling]]
  ) {
    for node in nodes {
      switch node {
      case .literal, .slot: flat.append(node)
      case .choice(let options): flatten(random.pick(options), into: &flat, &random, lists)
      case .list(let name):
        guard let entries = lists[name] else { fatalError("no word list named “\(name)”") }
        flatten(random.pick(entries).nodes, into: &flat, &random, lists)
      }
    }
  }

  /// Reads blocks of `# kind` lines, each followed by its tellings, one a line.
  public static func blocks(_ sources: [String]) -> [String: [Telling]] {
    var table: [String: [Telling]] = [:]
    for source in sources {
      var kind = ""
      for line in source.split(separator: "\n") {
        if line.hasPrefix("# ") {
          kind = String(line.dropFirst(2))
        } else {
          table[kind, default: []].append(Telling(String(line)))
        }
      }
    }
    return table
  }
}

private struct TellingParser {
  let text: [Character]
  var position = 0

  mutating func sequence(until ends: Set<Character>) -> [Telling.Node] {
    var nodes: [Telling.Node] = []
    var literal = ""
    func flushed() -> [Telling.Node] { literal.isEmpty ? nodes : nodes + [.literal(literal)] }
    while position < text.count, !ends.contains(text[position]) {
      switch text[position] {
      case "[":
        nodes = flushed()
        literal = ""
        nodes.append(choice())
      case "{":
        nodes = flushed()
        literal = ""
        nodes.append(.slot(slot(inside: inner("}"))))
      case "<":
        nodes = flushed()
        literal = ""
        nodes.append(.list(inner(">")))
      default:
        literal.append(text[position])
        position += 1
      }
    }
    return flushed()
  }

  private mutating func choice() -> Telling.Node {
    var options: [[Telling.Node]] = []
    repeat {
      position += 1
      options.append(sequence(until: ["|", "]"]))
      if position >= text.count { fatalError("unclosed [ in telling “\(String(text))”") }
    } while text[position] == "|"
    position += 1
    return .choice(options)
  }

  private mutating func inner(_ close: Character) -> String {
    guard let end = text[position...].firstIndex(of: close) else {
      fatalError("no \(close) in telling “\(String(text))”")
    }
    defer { position = end + 1 }
    return String(text[(position + 1)..<end])
  }

  private func slot(inside whole: String) -> Slot {
    let capital = whole.hasPrefix("^")
    let body = capital ? whole.dropFirst() : whole[...]
    let halves = body.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ".", maxSplits: 1)
    let variants =
      halves.count == 1
      ? [] : halves[1].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Slot(
      roles: parts[0].split(separator: "+").compactMap(\.first),
      form: parts.count > 1 ? String(parts[1]) : "", variants: variants, capital: capital)
  }
}
