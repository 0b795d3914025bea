using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Cases;

/// <summary>Reads <c>cases.yaml</c>; resources are checked against the schema of their types.</summary>
internal sealed class CaseReader(ResourceTypeCatalog types, DiagnosticSink sink)
{
    private const string DefaultNow = "2026-01-31T00:00:00Z";

    internal static readonly MappingShape FileShape = new("a file of cases", ["cases"], ["equivalentMutants"]);
    internal static readonly MappingShape Shape = new(
        "a case",
        ["name", "outcome"],
        ["now", "parameters", "parts", "resources", "others", "regions", "subjects", "hypothetical"]
    );

    internal static readonly string[] Statuses = ["partial", "denied", "failed", "notCollected", "absent"];

    private readonly CaseResourceReader resources = new(types, sink);

    /// <summary>Reads the cases that are free of errors, and what is said of mutants.</summary>
    /// <param name="root">The file.</param>
    /// <param name="control">The control's id.</param>
    /// <param name="type">The control's resource type; null when it is unknown, then its resources are not checked.</param>
    public CaseFileContent Read(YamlNode root, string control, ResourceType? type)
    {
        if (MappingReader.Open(root, FileShape, sink) is not { } map)
            return CaseFileContent.Empty;
        var cases = new List<ControlCase>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in map.List("cases"))
        {
            var before = sink.ErrorCount;
            if (MappingReader.Open(item, Shape, sink) is not { } entry)
                continue;
            var read = ReadOne(entry, control, type);
            if (read.Name.Length > 0 && !names.Add(read.Name))
                sink.Report(
                    LinkingDiagnostics.DuplicateCase,
                    entry.Find("name")!.Span,
                    "Say what is special about this case.",
                    YamlNodeDescription.Shorten(read.Name)
                );
            if (sink.ErrorCount == before)
                cases.Add(read);
        }

        return new CaseFileContent(cases, [.. new EquivalentMutantReader(sink).Read(map, control)]);
    }

    private ControlCase ReadOne(MappingReader map, string control, ResourceType? type)
    {
        var read = ReadWhole(map, control, type);
        return read with
        {
            Regions = map.Map("regions").ToDictionary(e => e.Key.Value, e => ReadRegion(e, read.Resources), StringComparer.Ordinal),
        };
    }

    private ControlCase ReadWhole(MappingReader map, string control, ResourceType? type) =>
        new()
        {
            Control = control,
            Name = map.DraftText("name"),
            Now = ReadNow(map),
            Parameters = [.. map.Map("parameters").Select(e => new ParameterSetting(e.Key, e.Value))],
            Parts = map.Map("parts")
                .Select(e => (e.Key, Status: ReadPart(e)))
                .ToDictionary(p => p.Key.Value, p => p.Status, StringComparer.Ordinal),
            Resources = [.. resources.Read(map, type)],
            Regions = new Dictionary<string, IReadOnlyList<string>>(),
            Outcome = map.Word("outcome", "an outcome of a case", CaseOutcomes.OfControls),
            Subjects = map.Map("subjects").ToDictionary(e => e.Key.Value, ReadSubject, StringComparer.Ordinal),
            Hypothetical = map.OptionalText("hypothetical"),
            Span = map.Find("name")?.Span ?? map.Span,
        };

    private DateTimeOffset ReadNow(MappingReader map)
    {
        var fallback = TimestampText.Parse(DefaultNow)!.Value;
        if (map.Find("now") is null || map.Scalar("now") is not { } now)
            return fallback;
        if (TimestampText.Parse(now.Value) is { } instant)
            return instant;
        sink.Report(
            ReadingDiagnostics.InvalidValue,
            now.Span,
            "Write `2026-01-31` or `2026-01-31T12:00:00Z`.",
            YamlNodeDescription.Shorten(now.Value),
            "a date or an instant"
        );
        return fallback;
    }

    private string ReadPart(YamlEntry entry)
    {
        if (!types.HasPart(entry.Key.Value))
            sink.Report(
                LinkingDiagnostics.UnknownPart,
                entry.Key.Span,
                ResourceTypeHelp.ForPart(entry.Key.Value, types),
                YamlNodeDescription.Shorten(entry.Key.Value)
            );
        return ReadWord(entry, "a status of a part", Statuses);
    }

    private IReadOnlyList<string> ReadRegion(YamlEntry entry, IReadOnlyList<CaseResource> known)
    {
        var names = known.Select(r => r.Name).ToList();
        if (entry.Value is not YamlSequence list)
        {
            sink.Report(
                ReadingDiagnostics.WrongShape,
                entry.Value.Span,
                "Write `region: [resource]`; `[]` when the region is empty.",
                $"`{YamlNodeDescription.Shorten(entry.Key.Value)}`",
                "a list of resources",
                entry.Value.Describe()
            );
            return [];
        }

        return [.. list.Items.Select(i => ReadName(i, names))];
    }

    private string ReadName(YamlNode node, IReadOnlyList<string> names)
    {
        var written = node is YamlScalar scalar ? scalar.Value : node.Describe();
        if (!names.Contains(written))
            sink.Report(
                ReadingDiagnostics.UnknownWord,
                node.Span,
                DidYouMean.Help(written, names),
                YamlNodeDescription.Shorten(written),
                "a resource of the case"
            );
        return written;
    }

    private string ReadSubject(YamlEntry entry) => ReadWord(entry, "an outcome of a subject", CaseOutcomes.OfSubjects);

    private string ReadWord(YamlEntry entry, string kind, IReadOnlyList<string> words)
    {
        if (entry.Value is YamlScalar scalar && words.Contains(scalar.Value))
            return scalar.Value;
        var written = entry.Value is YamlScalar other ? other.Value : entry.Value.Describe();
        sink.Report(
            ReadingDiagnostics.UnknownWord,
            entry.Value.Span,
            DidYouMean.Help(written, words),
            YamlNodeDescription.Shorten(written),
            kind
        );
        return words[0];
    }
}
