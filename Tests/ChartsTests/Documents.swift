// Reads what the charts write with a strict parser, as a browser that forgives nothing.
import Charts
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a strict parser found in a document.
final class ParsedDocument: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var texts: [String] = []

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func count(_ name: String) -> Int {
    elements.filter { $0.name == name }.count
  }

  func numbers(_ attribute: String, of name: String) -> [Double] {
    elements.filter { $0.name == name }.compactMap { $0.attributes[attribute].flatMap(Double.init) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    texts.append("")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if !texts.isEmpty { texts[texts.count - 1] += string }
  }
}

/// Text that would do harm in a page that did not escape it.
let hostile = "<script>alert('x')</script>\"&\u{0}\u{1B}\u{202E}\u{FFFF}]]>"
