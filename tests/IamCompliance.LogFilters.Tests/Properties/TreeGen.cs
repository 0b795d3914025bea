using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Json;
using IamCompliance.LogFilters.Operands;

namespace IamCompliance.LogFilters.Tests.Properties;

/// <summary>Conditions, patterns of terms and small events that share few names and values, so that they meet.</summary>
internal static class TreeGen
{
    private static readonly Gen<SelectorStep> Step = Gen.OneOf(
        Pick("a", "b", "eventName", "userIdentity", "type", "x y", "a.b").Select(n => (SelectorStep)new NameStep(n)),
        Gen.Int[0, 2].Select(i => (SelectorStep)new IndexStep(i))
    );

    private static readonly Gen<PropertySelector> Selectors = Gen.Select(Pick("a", "b", "c", "eventName", "userIdentity"), Step.Array[0, 2])
        .Select((first, rest) => new PropertySelector([new NameStep(first), .. rest]));

    private static readonly Gen<Operand> Texts = Pick(
            "",
            "*",
            "x",
            "x*",
            "*y",
            "Stop*",
            "StopLogging",
            "a\"b\\",
            "é 𝄞",
            "\\",
            "4*",
            "12",
            "%"
        )
        .Select(t => (Operand)new TextOperand(t));

    private static readonly Gen<NumberOperand> Numbers = Pick("0", "1", "-1", "2", "1e3", "12.50", "+7", "99999999999999999999")
        .Select(n => new NumberOperand(n, LogNumber.Find(n)!.Value));

    private static readonly Gen<Condition<JsonElement>> Leaf = Gen.OneOf(
        Gen.Select(Selectors, Pick(ComparisonOperator.Equal, ComparisonOperator.NotEqual), Texts)
            .Select((s, o, t) => (Condition<JsonElement>)new PropertyComparison(s, new Comparison(o, t))),
        Gen.Select(Selectors, Gen.Enum<ComparisonOperator>(), Numbers)
            .Select((s, o, n) => (Condition<JsonElement>)new PropertyComparison(s, new Comparison(o, n))),
        Gen.Select(Selectors, Pick(JsonValueKind.Null, JsonValueKind.True, JsonValueKind.False))
            .Select((s, k) => (Condition<JsonElement>)new PropertyKind(s, k)),
        Selectors.Select(s => (Condition<JsonElement>)new PropertyAbsence(s))
    );

    public static Gen<Condition<JsonElement>> Condition { get; } = Tree(3);

    /// <summary>Events as text, with the properties that the selectors name.</summary>
    public static Gen<string> Event { get; } =
        Gen.Select(Value(2), Value(2), Value(1), Gen.Bool)
            .Select(
                (a, b, c, all) =>
                    all
                        ? $$"""{"a":{{a}},"b":{{b}},"c":{{c}},"eventName":"StopLogging","userIdentity":{"type":"x","x y":1} }"""
                        : $$"""{"a":{{a}},"c":{{c}}}"""
            );

    /// <summary>Events whose a, b and c are numbers: there every comparison has a complement.</summary>
    public static Gen<string> Numeric { get; } =
        Gen.Select(Gen.Int[-2, 3], Gen.Int[-2, 3], Gen.Int[-2, 3]).Select((a, b, c) => $$"""{"a":{{a}},"b":{{b}},"c":{{c}}}""");

    public static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<string> Value(int depth)
    {
        var scalar = Pick(
            "null",
            "true",
            "false",
            "0",
            "1",
            "2.0",
            "1000",
            "12.5",
            "\"x\"",
            "\"xy\"",
            "\"12\"",
            "\"\"",
            "\"a\\\"b\\\\\"",
            "\"StopLogging\""
        );
        if (depth == 0)
            return scalar;
        var inner = Value(depth - 1);
        return Gen.OneOf(
            scalar,
            inner.Array[0, 3].Select(v => $"[{string.Join(',', v)}]"),
            Gen.Select(inner, inner).Select((a, b) => $$"""{"a":{{a}},"a.b":{{b}}}""")
        );
    }

    private static Gen<Condition<JsonElement>> Tree(int depth)
    {
        if (depth == 0)
            return Leaf;
        var inner = Tree(depth - 1);
        return Gen.OneOf(Leaf, inner.Array[1, 3].Select(AllOf<JsonElement>.Of), inner.Array[1, 3].Select(AnyOf<JsonElement>.Of));
    }
}
