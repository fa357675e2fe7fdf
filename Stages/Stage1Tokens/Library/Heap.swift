// A binary heap: the best candidate first, in logarithmic time. The trainer and the encoder of long pieces use it.

/// A priority queue whose `popFirst` gives the smallest element.
struct Heap<Element: Comparable> {
  private var elements: [Element]

  /// A heap of these elements.
  ///
  /// O(n).
  init(_ elements: [Element] = []) {
    self.elements = elements
    for index in stride(from: elements.count / 2 - 1, through: 0, by: -1) { sink(index) }
  }

  /// Adds an element.
  ///
  /// O(log n).
  mutating func push(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[child] < elements[parent] else { break }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes out the smallest element; `nil` if the heap is empty.
  ///
  /// O(log n).
  mutating func popFirst() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let first = elements.first else { return last }
    elements[0] = last
    sink(0)
    return first
  }

  private mutating func sink(_ start: Int) {
    var parent = start
    while true {
      var smallest = 2 * parent + 1
      guard smallest < elements.count else { return }
      if smallest + 1 < elements.count, elements[smallest + 1] < elements[smallest] {
        smallest += 1
      }
      guard elements[smallest] < elements[parent] else { return }
      elements.swapAt(parent, smallest)
      parent = smallest
    }
  }
}
