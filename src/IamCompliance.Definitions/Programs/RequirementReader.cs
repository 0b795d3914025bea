using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Programs;

/// <summary>Reads one requirement of a program.</summary>
internal sealed class RequirementReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("a requirement", ["title"], ["controls", "assessment", "responsibility"]);
    internal static readonly string[] Assessments = ["automated", "manual"];
    internal static readonly string[] Responsibilities = ["customer", "shared", "aws"];

    public Requirement? Read(YamlEntry entry)
    {
        if (MappingReader.Open(entry.Value, Shape, sink) is not { } map)
            return null;
        return new Requirement(
            entry.Key.Value,
            map.Text("title"),
            (AssessmentKind)Array.IndexOf(Assessments, map.Find("assessment") is null ? "automated" : map.Word("assessment", "a kind of assessment", Assessments)),
            (Responsibility)Array.IndexOf(Responsibilities, map.Find("responsibility") is null ? "customer" : map.Word("responsibility", "a responsibility", Responsibilities)),
            [.. map.List("controls").Select(ReadControl).OfType<RequirementControl>()]);
    }

    // Either the id alone, or a map of the id and the parameters that the requirement binds.
    private RequirementControl? ReadControl(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Value.Length: > 0 } id:
                return new RequirementControl(id.Value, [], id.Span);
            case YamlMapping map when map.Find("control") is YamlScalar { Value.Length: > 0 } id:
                return new RequirementControl(id.Value, [.. map.Entries.Where(e => e.Key.Value != "control").Select(e => new ParameterSetting(e.Key, e.Value))], id.Span);
            case YamlMapping map:
                sink.Report(ReadingDiagnostics.MissingKey, MappingReader.HeadOf(map), "Write `{ control: id, parameter: value }`.", "control", "a control of a requirement");
                return null;
            default:
                sink.Report(ReadingDiagnostics.WrongShape, node.Span, "Write `id` or `{ control: id, parameter: value }`.", "An item of `controls`", "a control id", node.Describe());
                return null;
        }
    }
}
