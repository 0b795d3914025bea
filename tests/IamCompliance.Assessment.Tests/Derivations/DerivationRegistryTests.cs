using IamCompliance.Assessment.Derivations;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Tests.Derivations;

public sealed class DerivationRegistryTests
{
    [Fact]
    public void Every_property_declared_as_derived_is_supplied()
    {
        var declared = KnownResourceTypes
            .Catalog.Collected.SelectMany(t => t.Configuration.Properties)
            .Where(p => p.IsDerived)
            .SelectMany(p => p.Type.Properties.Select(i => new[] { p.Name, i.Name }).Append([p.Name]))
            .DistinctBy(p => string.Join('.', p))
            .ToList();

        Assert.NotEmpty(declared);
        Assert.All(declared, steps => Assert.NotNull(DerivationRegistry.Get(steps).Derivation));
    }
}
