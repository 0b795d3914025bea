using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Programs;

/// <summary>Reads one edition of a program.</summary>
internal sealed class ProgramReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new(
        "a program",
        ["program", "name", "publisher", "url", "requirements"],
        ["edition", "extends", "removed", "inherited"]
    );

    /// <summary>Reads a program; nothing when it has an error.</summary>
    public ProgramFile? Read(YamlNode root, DefinitionPath path)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(root, Shape, sink) is not { } map)
            return null;
        var (program, edition) = (map.Text("program"), map.OptionalText("edition") ?? ProgramName.CurrentEdition);
        CheckPath(map, "program", path.Folder);
        CheckPath(map, "edition", path.Name);
        if (map.Find("edition") is null && path.Name != ProgramName.CurrentEdition)
            sink.Report(
                ReadingDiagnostics.MissingKey,
                MappingReader.HeadOf(map.Mapping),
                $"Only `{ProgramName.CurrentEdition}.yaml` goes without.",
                "edition",
                Shape.Name
            );
        if (map.Scalar("url") is { } url)
            WebAddress.Check(url, sink);
        var requirements = new RequirementReader(sink);
        var file = new ProgramFile(
            program,
            new ProgramEdition
            {
                Id = ProgramName.Of(program, edition),
                Name = map.Text("name"),
                Edition = edition,
                Publisher = map.Text("publisher"),
                Url = map.Text("url"),
                Inherited = map.Find("inherited") is { } inherited ? new InheritedReader(sink).Read(inherited) : null,
                Requirements = [.. map.Map("requirements").Select(requirements.Read).OfType<Requirement>()],
                Span = map.Span,
            },
            map.Scalar("extends"),
            map.TextList("removed")
        );
        return sink.ErrorCount == before ? file : null;
    }

    private void CheckPath(MappingReader map, string key, string inPath)
    {
        if (map.Scalar(key) is { } scalar && scalar.Value != inPath)
            sink.Report(
                ReadingDiagnostics.DiffersFromPath,
                scalar.Span,
                "Rename the file or change the value.",
                key,
                YamlNodeDescription.Shorten(scalar.Value),
                inPath
            );
    }
}
