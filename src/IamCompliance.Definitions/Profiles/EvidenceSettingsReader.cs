using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads what evidence a profile wants.</summary>
internal sealed class EvidenceSettingsReader(DiagnosticSink sink)
{
    /// <summary>The one word of <c>redact</c>.</summary>
    internal const string AccountIds = "account-ids";

    internal static readonly MappingShape Shape = new(
        "the evidence",
        [],
        ["directory", "formats", "sign", "timestamp", "previous", "redact", "zip"]
    );

    /// <summary>Reads it; what a profile does not say has its default.</summary>
    public EvidenceSettings Read(YamlNode? node)
    {
        if (node is null || MappingReader.Open(node, Shape, sink) is not { } map)
            return EvidenceSettings.Default;
        if (map.Scalar("timestamp") is { } address)
            WebAddress.Check(address, sink);
        return new EvidenceSettings
        {
            Directory = map.OptionalText("directory") ?? EvidenceSettings.DefaultDirectory,
            Formats = ReadFormats(map),
            Sign = map.OptionalText("sign"),
            Timestamp = map.OptionalText("timestamp"),
            Previous = map.OptionalText("previous"),
            AliasesAccountIds = ReadWords(map, "redact", [AccountIds], "something to redact").Count > 0,
            Zip = map.Find("zip") is not null && map.Word("zip", "a yes or no", ["false", "true"]) == "true",
        };
    }

    private IReadOnlyList<EvidenceFormat> ReadFormats(MappingReader map) =>
        map.Find("formats") is null
            ? EvidenceFormats.All
            :
            [
                .. ReadWords(map, "formats", EvidenceFormats.Names, "a format of evidence")
                    .Select(n => EvidenceFormats.Find(n)!.Value)
                    .Distinct()
                    .OrderBy(f => f),
            ];

    private List<string> ReadWords(MappingReader map, string key, IReadOnlyList<string> words, string kind)
    {
        var found = new List<string>();
        foreach (var item in map.TextList(key))
        {
            if (words.Contains(item.Value))
                found.Add(item.Value);
            else
                sink.Report(
                    ReadingDiagnostics.UnknownWord,
                    item.Span,
                    DidYouMean.Help(item.Value, words),
                    YamlNodeDescription.Shorten(item.Value),
                    kind
                );
        }

        return found;
    }
}
