using System.Reflection;
using IamCompliance.Foundations.Parts;
using IamCompliance.Foundations.Vocabulary;

namespace IamCompliance.Foundations.Tests.Vocabulary;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_part_is_listed_once() => Assert.Equal(WordsOf(typeof(PartIds)), PartRows.Ids.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_resource_type_is_listed_once() =>
        Assert.Equal(WordsOf(typeof(ResourceTypes)), ResourceTypes.All.Order(StringComparer.Ordinal));

    private static IEnumerable<string> WordsOf(Type vocabulary) =>
        vocabulary
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal);
}
