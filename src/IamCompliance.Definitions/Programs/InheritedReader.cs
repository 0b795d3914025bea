using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Programs;

/// <summary>Reads where AWS shows that it meets its side of a program.</summary>
internal sealed class InheritedReader(DiagnosticSink sink)
{
    private static readonly MappingShape Shape = new("`inherited`", ["artifact", "page"], ["inScope"]);
    private static readonly string[] Services = ["iam", "sts"];

    public InheritedEvidence? Read(YamlNode node)
    {
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        if (map.Scalar("page") is { } page)
            WebAddress.Check(page, sink);
        return new InheritedEvidence(map.Text("artifact"), map.Text("page"), map.Find("inScope") is null ? null : ReadServices(map));
    }

    private List<string> ReadServices(MappingReader map)
    {
        var named = map.TextList("inScope");
        foreach (var unknown in named.Where(n => !Services.Contains(n.Value)))
            sink.Report(
                ReadingDiagnostics.UnknownWord,
                unknown.Span,
                DidYouMean.Help(unknown.Value, Services),
                YamlNodeDescription.Shorten(unknown.Value),
                "a service whose scope matters here"
            );
        return [.. Services.Where(s => named.Any(n => n.Value == s))];
    }
}
