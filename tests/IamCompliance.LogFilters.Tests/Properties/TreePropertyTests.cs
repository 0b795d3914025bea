using System.Text.Json;
using CsCheck;
using IamCompliance.LogFilters.Json;

namespace IamCompliance.LogFilters.Tests.Properties;

public sealed class TreePropertyTests
{
    [Fact]
    public void A_printed_condition_reads_as_itself() =>
        Gen.Select(TreeGen.Condition, TreeGen.Event.Array[5])
            .Sample(
                (condition, events) =>
                {
                    var pattern = new JsonPattern(condition);
                    if (pattern.ToString().Length > LogFilter.MaximumLength)
                        return true;
                    var reading = LogFilter.Parse(pattern.ToString());
                    return reading.Filter?.ToString() == pattern.ToString()
                        && Array.TrueForAll(events, e => reading.Filter.MatchesText(e) == pattern.MatchesText(e));
                },
                iter: 5000
            );

    [Fact]
    public void Conjunction_and_disjunction_are_those_of_logic() =>
        Gen.Select(TreeGen.Condition, TreeGen.Condition, TreeGen.Event)
            .Sample(
                (a, b, text) =>
                {
                    using var document = JsonDocument.Parse(text);
                    var (left, right) = (a.Holds(document.RootElement), b.Holds(document.RootElement));
                    return Holds($"{{ ({a}) && ({b}) }}", text, left && right)
                        && Holds($"{{ ({b}) && ({a}) }}", text, left && right)
                        && Holds($"{{ ({a}) || ({b}) }}", text, left || right)
                        && Holds($"{{ ({b}) || ({a}) }}", text, left || right)
                        && Holds($"{{ ({a}) || ({a}) && ({b}) }}", text, left);
                },
                iter: 3000
            );

    [Fact]
    public void Conjunction_binds_closer_and_distributes() =>
        Gen.Select(TreeGen.Condition, TreeGen.Condition, TreeGen.Condition, TreeGen.Event)
            .Sample(
                (a, b, c, text) =>
                {
                    var plain = $"{{ {a.ToUnit()} || {b.ToUnit()} && {c.ToUnit()} }}";
                    var distributed = $"{{ ({a.ToUnit()} || {b.ToUnit()}) && ({a.ToUnit()} || {c.ToUnit()}) }}";
                    return LogFilter.Parse(plain).Filter is not { } filter || Holds(distributed, text, filter.MatchesText(text));
                },
                iter: 3000
            );

    [Fact]
    public void The_complement_of_a_conjunction_is_the_disjunction_of_complements() =>
        Gen.Select(NumericLeaf, NumericLeaf, NumericLeaf, TreeGen.Numeric)
            .Sample(
                (a, b, c, text) =>
                {
                    var one = LogFilter
                        .Parse($"{{ {Write(a, false)} && ({Write(b, false)} || {Write(c, false)}) }}")
                        .Filter!.MatchesText(text);
                    var other = LogFilter
                        .Parse($"{{ {Write(a, true)} || {Write(b, true)} && {Write(c, true)} }}")
                        .Filter!.MatchesText(text);
                    return one != other;
                },
                iter: 5000
            );

    private static readonly Gen<(string Name, int Operator, int Number)> NumericLeaf = Gen.Select(
        TreeGen.Pick("a", "b", "c"),
        Gen.Int[0, 5],
        Gen.Int[-2, 3]
    );

    private static readonly string[] Operators = ["=", "<", ">", "<=", ">=", "!="];

    private static readonly string[] Complements = ["!=", ">=", "<=", ">", "<", "="];

    private static string Write((string Name, int Operator, int Number) leaf, bool complement) =>
        $"$.{leaf.Name} {(complement ? Complements : Operators)[leaf.Operator]} {leaf.Number}";

    // A pattern that grew beyond what CloudWatch Logs stores says nothing.
    private static bool Holds(string pattern, string text, bool expected) =>
        pattern.Length > LogFilter.MaximumLength || LogFilter.Parse(pattern).Filter!.MatchesText(text) == expected;
}
