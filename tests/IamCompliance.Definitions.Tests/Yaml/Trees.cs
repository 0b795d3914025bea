using CsCheck;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Tests.Yaml;

/// <summary>Generates YAML trees, and compares trees without their positions.</summary>
internal static class Trees
{
    private static readonly Gen<string> PlainWord = Pick.From(
        "a",
        "Active",
        "1",
        "true",
        "null",
        "90 days",
        "arn:aws:iam::*:user/x",
        "x#y",
        "it's",
        "$maxAge",
        "-1",
        "a, b]",
        "~",
        "one\ntwo",
        "one\n\nthree"
    );

    private static readonly Gen<string> AnyText = Gen.OneOf(
        PlainWord,
        Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char['\u00A1', '\u07FF'], Pick.From('\n', '\t', '"', '\\', '\r', ':', '#')), 0, 20],
        Pick.From("", " ", "\n", "😀", "- a", "{", "\u2028", "\0", "\u001b[0m")
    );

    private static readonly Gen<YamlScalar> Scalar = Gen.OneOf(
        PlainWord.Select(w => new YamlScalar(w, true, default)),
        Gen.Const(new YamlScalar("", true, default)),
        AnyText.Select(t => new YamlScalar(t, false, default))
    );

    private static readonly Gen<YamlScalar> Key = Gen.OneOf(
        Pick.From("id", "a.b", "allOf", "8.3.6", "AWS::IAM::User").Select(w => new YamlScalar(w, true, default)),
        AnyText.Where(t => t.Length > 0).Select(t => new YamlScalar(t, false, default))
    );

    public static Gen<YamlNode> Any { get; } =
        Gen.Recursive<YamlNode>(
            (depth, self) =>
                depth > 4
                    ? Scalar.Select(s => (YamlNode)s)
                    : Gen.OneOf(
                        Scalar.Select(s => (YamlNode)s),
                        self.Array[0, 4].Select(items => (YamlNode)new YamlSequence(items, default)),
                        Gen.Select(Key, self)
                            .Array[0, 4]
                            .Select(entries =>
                                (YamlNode)
                                    new YamlMapping(
                                        [
                                            .. entries
                                                .GroupBy(e => e.Item1.Value)
                                                .Select(g => new YamlEntry(g.First().Item1, g.First().Item2)),
                                        ],
                                        default
                                    )
                            )
                    )
        );

    public static string Describe(YamlNode node) =>
        node switch
        {
            YamlScalar scalar => (scalar.IsPlain ? "plain " : "text ") + System.Text.Json.JsonSerializer.Serialize(scalar.Value),
            YamlSequence list => $"[{string.Join(", ", list.Items.Select(Describe))}]",
            YamlMapping map => $"{{{string.Join(", ", map.Entries.Select(e => Describe(e.Key) + ": " + Describe(e.Value)))}}}",
            _ => throw new InvalidOperationException(),
        };
}
