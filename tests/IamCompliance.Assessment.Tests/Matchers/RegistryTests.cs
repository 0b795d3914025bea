using IamCompliance.Assessment.Matchers;
using IamCompliance.Definitions.Predicates.Matchers;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Assessment.Tests.Matchers;

public sealed class RegistryTests
{
    [Fact]
    public void Matchers_that_can_be_written_and_matchers_that_are_decided_are_the_same() =>
        Assert.Equal(MatcherTable.Names.Order(StringComparer.Ordinal), DeciderRegistry.Names);

    // Durations are what timestamps are held against; a recorded one would need its own reading of JSON.
    [Fact]
    public void No_schema_declares_a_duration()
    {
        Assert.DoesNotContain(
            KnownResourceTypes.Catalog.Names.SelectMany(n => Kinds(KnownResourceTypes.Catalog.Find(n)!.Configuration)),
            kind => kind == ValueKind.Duration
        );

        static IEnumerable<ValueKind> Kinds(PropertyType type) =>
            type.Properties.SelectMany(p => Kinds(p.Type)).Concat(type.Element is null ? [] : Kinds(type.Element)).Append(type.Kind);
    }
}
