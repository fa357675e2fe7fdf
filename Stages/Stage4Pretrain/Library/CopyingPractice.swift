// Practice in looking back: windows that nothing explains but their own beginning.

import Tensors
import Tokens

/// Windows of a few names in random order.
///
/// Who is meant when a story names somebody again can only be copied from before. A text teaches that slowly: few of
/// its tokens are names, and each teaches it for one name. In these windows every token does.
struct CopyingPractice {
  /// The tokens that stand for a word with a capital letter, which are mostly names.
  let names: [Int32]

  init(_ tokenizer: any Tokenizer) {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    names = (0..<tokenizer.vocabularyCount).filter { token in
      let bytes = tokenizer.bytes(of: token)
      return bytes.count > 3 && bytes[0] == UInt8(ascii: " ") && capitals.contains(bytes[1])
    }.map(Int32.init)
  }

  /// Replaces a row of a batch; there must be names.
  func fill(row: Int, of batch: inout TokenBatch, using random: inout SeededRandom) {
    let cast = (0..<Int.random(in: 2...6, using: &random)).map { _ in
      names[Int.random(in: 0..<names.count, using: &random)]
    }
    let start = row * batch.context
    batch.inputs[start] = cast[0]
    for offset in 0..<batch.context {
      let next = cast[Int.random(in: 0..<cast.count, using: &random)]
      batch.targets[start + offset] = next
      if offset + 1 < batch.context { batch.inputs[start + offset + 1] = next }
    }
  }
}
