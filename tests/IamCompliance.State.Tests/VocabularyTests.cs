using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;

namespace IamCompliance.State.Tests;

/// <summary>State and Definitions may not refer to each other; here their words are held together.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void The_resource_types_of_states_are_those_of_the_schemas() =>
        Assert.Equal(KnownResourceTypes.Catalog.Collected.Select(t => t.Name), ResourceTypes.All.Order(StringComparer.Ordinal));

    [Fact]
    public void The_parts_of_states_are_those_named_in_the_schemas() =>
        Assert.Equal(
            KnownResourceTypes.Catalog.Collected.SelectMany(PartsOf).Distinct().Order(StringComparer.Ordinal),
            PartRows.Ids.Order(StringComparer.Ordinal)
        );

    private static IEnumerable<string> PartsOf(ResourceType type) => PartsOf(type.Configuration).Append(type.Part);

    private static IEnumerable<string> PartsOf(PropertyType type) =>
        type.Properties.SelectMany(p => PartsOf(p.Type).Append(p.Part)).Concat(type.Element is { } element ? PartsOf(element) : []);
}
