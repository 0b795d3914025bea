using IamCompliance.Definitions.Diagnostics;

namespace IamCompliance.Definitions.Yaml;

/// <summary>Finds texts that a tool wrote for a person to fill in.</summary>
internal static class Unfinished
{
    /// <summary>What such a text begins with.</summary>
    public const string Mark = "TODO";

    /// <summary>Reports the texts under these keys that nobody has filled in.</summary>
    /// <param name="map">The map.</param>
    /// <param name="what">The map in words, such as <c>the waiver of `root-mfa`</c>.</param>
    /// <param name="keys">The keys a person fills in.</param>
    /// <param name="sink">Takes the problems.</param>
    public static void Check(MappingReader map, string what, IReadOnlyList<string> keys, DiagnosticSink sink)
    {
        foreach (var key in keys)
        {
            if (map.Find(key) is YamlScalar text && text.Value.TrimStart().StartsWith(Mark, StringComparison.OrdinalIgnoreCase))
                sink.Report(ReadingDiagnostics.StillToDo, text.Span, "Write it, or mend what it is about and delete the entry.", key, what, YamlNodeDescription.Shorten(text.Value));
        }
    }
}
