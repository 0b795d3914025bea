using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Reads <c>whenAbsent</c>, which stands among the matchers of a path and is none.</summary>
internal static class AbsentMeaningReader
{
    internal const string Key = "whenAbsent";

    // Invariant: in the order of AbsentMeaning.
    internal static readonly string[] Words = ["holds", "fails", "unknown"];

    /// <summary>Parts the meaning of absence from the matchers.</summary>
    public static (AbsentMeaning? Meaning, YamlNode Matchers) Split(YamlNode node, DiagnosticSink sink)
    {
        if (node is not YamlMapping mapping || mapping.Find(Key) is not { } written)
            return (null, node);
        var rest = mapping with { Entries = [.. mapping.Entries.Where(e => e.Key.Value != Key)] };
        var word = written is YamlScalar scalar ? scalar.Value : written.Describe();
        var meaning = Array.IndexOf(Words, word);
        if (meaning < 0)
            sink.Report(
                ReadingDiagnostics.UnknownWord,
                written.Span,
                DidYouMean.Help(word, Words),
                YamlNodeDescription.Shorten(word),
                "what an absent value means"
            );
        else if (rest.Entries.FirstOrDefault(e => e.Key.Value is "exists" or "empty") is { } asks)
            sink.Report(LinkingDiagnostics.AbsentTwice, written.Span, "Remove it.", asks.Key.Value);
        return (meaning < 0 ? null : (AbsentMeaning)meaning, rest);
    }
}
