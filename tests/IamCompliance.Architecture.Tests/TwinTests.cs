using System.Text.RegularExpressions;
using IamCompliance.TestKit;

namespace IamCompliance.Architecture.Tests;

/// <summary>Holds that a type name means one thing in all of <c>src</c>: what two projects need lies in Foundations.</summary>
public sealed partial class TwinTests
{
    private const int MostTwins = 14;
    private const string StandsApart = "The generator of stand-ins is a program of its own, which may know nothing of the product.";
    private const string OwnGrammar = "Controls and filter patterns are two languages, each with operands of its own.";

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["CodeWriter"] = StandsApart,
        ["JsonNode"] = StandsApart,
        ["Literal"] = StandsApart,
        ["Service"] = StandsApart,
        ["ServiceError"] = "Stand-ins answer with errors of services as the SDK does; a state holds what was answered.",
        ["ValueKind"] = StandsApart,
        ["Operand"] = OwnGrammar,
        ["OperandReader"] = OwnGrammar,
    };

    [Fact]
    public void A_type_name_stands_once_but_for_reasons() => Assert.Equal(Reasons.Keys.Order(StringComparer.Ordinal), Twins());

    [Fact]
    public void Reasons_are_few() => Assert.InRange(Reasons.Count, 0, MostTwins);

    [Fact]
    public void What_is_said_twice_is_seen() =>
        Assert.Equal(
            ["A", "B", "C", "D", "E"],
            Declaration()
                .Matches(
                    """
                    public sealed record A(int X);
                    internal readonly ref struct B
                    public readonly record struct C<T>;
                    internal enum D
                    public delegate int E(int x);
                        private sealed class Nested
                    """
                )
                .Select(m => m.Groups["name"].Value)
        );

    // Parts of one type lie in one folder.
    private static IEnumerable<string> Twins() =>
        SourceTree
            .Tracked()
            .Where(p => p.StartsWith("src/", StringComparison.Ordinal) && p.EndsWith(".cs", StringComparison.Ordinal))
            .Select(RepositoryPath)
            .Where(File.Exists)
            .SelectMany(p => Declaration().Matches(File.ReadAllText(p)).Select(m => (m.Groups["name"].Value, Path.GetDirectoryName(p))))
            .Distinct()
            .GroupBy(t => t.Value)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .Order(StringComparer.Ordinal);

    private static string RepositoryPath(string path) => RepositoryFiles.PathOf(path.Split('/'));

    [GeneratedRegex(
        @"^(public |internal |file )((static|sealed|abstract|partial|readonly|ref) )*(class|record struct|record|struct|interface|enum|delegate \S+) (?<name>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();
}
