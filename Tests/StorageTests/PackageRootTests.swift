import Storage
import Testing

@Suite struct PackageRootTests {
  @Test func `the package is found from inside it`() throws {
    let root = try packageRoot()
    #expect(fileKind(root + "/Package.swift") == .file)
    #expect(fileKind(root + "/Stages") == .folder)
  }
}
