import Storage
import Testing

@Suite struct SHA256Tests {
  // The examples that NIST publishes with FIPS 180-4, and the digest of nothing.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the standard's examples come out`(text: String, digest: String) {
    #expect(SHA256.hex(of: utf8(text)) == digest)
  }

  @Test func `pieces of any size give the digest of the whole`() throws {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 * 7) }
    for size in [1, 3, 55, 56, 63, 64, 65, 128, 299] {
      var digest = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        digest.update(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      var whole = SHA256()
      whole.update(bytes)
      #expect(digest.finish() == whole.finish())
    }
  }

  @Test func `a file has the digest of its bytes`() throws {
    try withFolder { folder in
      let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 100_000)
      try AtomicFile.write(bytes, to: folder + "/a")
      #expect(try SHA256.hex(ofFile: folder + "/a") == SHA256.hex(of: bytes))
      #expect(problem { _ = try SHA256.hex(ofFile: folder + "/b") }.contains("no such file"))
    }
  }
}
