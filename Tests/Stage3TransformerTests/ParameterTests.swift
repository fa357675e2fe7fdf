import Tensors
import Testing
import Transformer

@Suite struct ParameterTests {
  @Test(arguments: architectures)
  func `parameter names are unique and the list is complete`(_ configuration: Configuration) {
    let model = freshModel(configuration)
    let names = model.parameters.map(\.name)
    #expect(Set(names).count == names.count)
    let listed = Set(model.parameters.map { ObjectIdentifier($0.tensor) })
    #expect(listed == parametersByReflection(model))
    #expect(model.parameters.allSatisfy { $0.tensor.requiresGradient })
  }

  @Test(arguments: architectures)
  func `the size of an architecture is its model's`(_ configuration: Configuration) {
    #expect(ModelSize(configuration).total == freshModel(configuration).parameterCount)
  }

  @Test(arguments: Preset.allCases.filter { $0 != .gpt2 })
  func `the size of a preset is its model's`(_ preset: Preset) {
    let configuration = preset.configuration()
    #expect(ModelSize(configuration).total == freshModel(configuration).parameterCount)
  }

  @Test func `memory follows from bits and sizes`() {
    let size = ModelSize(Preset.gpt2.configuration())
    #expect(size.weightBytes(bits: 32) == 497_759_232)
    #expect(size.weightBytes(bits: 4) == 62_219_904)
    // 12 blocks × keys and values × 768 × 1,024 tokens × 2 bytes.
    #expect(size.cacheBytes(bits: 16) == 37_748_736)
    #expect(size.trainingBytes == 4 * 497_759_232)
    let grouped = ModelSize(Preset.story.configuration())
    #expect(grouped.cacheBytes(bits: 32) == 6 * 2 * 128 * 512 * 4)
  }

  @Test func `training costs 6 operations a parameter, and half the square of attention if causal`()
  {
    var configuration = small(causal: true)
    let computing = Double(ModelSize(configuration).computing)
    let scores = 12.0 * 2 * 8 * 7
    #expect(ModelSize(configuration).trainingOperationsPerToken == 6 * computing + scores / 2)
    configuration.isCausal = false
    #expect(ModelSize(configuration).trainingOperationsPerToken == 6 * computing + scores)
  }
}

/// All trained tensors that a module reaches through its stored properties.
private func parametersByReflection(_ module: any Module) -> Set<ObjectIdentifier> {
  var found: Set<ObjectIdentifier> = []
  func visit(_ value: Any) {
    if let tensor = value as? Tensor {
      if tensor.requiresGradient { found.insert(ObjectIdentifier(tensor)) }
      return
    }
    let mirror = Mirror(reflecting: value)
    guard value is any Module || [.optional, .collection].contains(mirror.displayStyle) else {
      return
    }
    for child in mirror.children { visit(child.value) }
  }
  visit(module)
  return found
}
