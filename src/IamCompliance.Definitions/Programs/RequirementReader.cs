using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Programs;

/// <summary>Reads one requirement of a program.</summary>
internal sealed class RequirementReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("a requirement", ["title"], ["controls", "assessment", "responsibility", "partial"]);
    internal static readonly string[] Assessments = ["automated", "manual"];
    internal static readonly string[] Responsibilities = ["customer", "shared", "aws"];
    internal static readonly string[] Truths = ["false", "true"];

    public Requirement? Read(YamlEntry entry)
    {
        if (MappingReader.Open(entry.Value, Shape, sink) is not { } map)
            return null;
        var requirement = new Requirement(
            entry.Key.Value,
            map.Text("title"),
            (AssessmentKind)
                Array.IndexOf(
                    Assessments,
                    map.Find("assessment") is null ? "automated" : map.Word("assessment", "a kind of assessment", Assessments)
                ),
            (Responsibility)
                Array.IndexOf(
                    Responsibilities,
                    map.Find("responsibility") is null ? "customer" : map.Word("responsibility", "a responsibility", Responsibilities)
                ),
            [.. map.List("controls").Select(ReadControl).OfType<RequirementControl>()],
            map.Find("partial") is not null && map.Word("partial", "true or false", Truths) == "true",
            entry.Key.Span
        );
        CheckWhole(requirement, map);
        return requirement;
    }

    // Two keys that contradict each other would let coverage count one requirement as two kinds at once.
    private void CheckWhole(Requirement requirement, MappingReader map)
    {
        var isTested = map.Find("controls") is not null;
        if (requirement.Responsibility == Responsibility.Aws)
        {
            foreach (
                var (key, what) in new[]
                {
                    ("controls", "rests on controls"),
                    ("assessment", "says how the customer assesses it"),
                    ("partial", "is tested in part"),
                }
            )
            {
                if (map.Mapping.Entries.FirstOrDefault(e => e.Key.Value == key) is { } contradicting)
                    sink.Report(
                        ReadingDiagnostics.InheritedAndTested,
                        contradicting.Key.Span,
                        "Write `responsibility: shared` where the customer has a side of its own.",
                        requirement.Id,
                        what
                    );
            }
        }
        else if (requirement.IsPartial && (!isTested || requirement.Assessment == AssessmentKind.Manual))
        {
            sink.Report(
                ReadingDiagnostics.PartialWithoutControls,
                map.Find("partial")!.Span,
                "Name the controls that test the other part, or remove `partial`.",
                requirement.Id,
                isTested ? "is manual" : "names no control"
            );
        }
    }

    // Either the id alone, or a map of the id and the parameters that the requirement binds.
    private RequirementControl? ReadControl(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Value.Length: > 0 } id:
                return new RequirementControl(id.Value, [], id.Span);
            case YamlMapping map when map.Find("control") is YamlScalar { Value.Length: > 0 } id:
                return new RequirementControl(
                    id.Value,
                    [.. map.Entries.Where(e => e.Key.Value != "control").Select(e => new ParameterSetting(e.Key, e.Value))],
                    id.Span
                );
            case YamlMapping map:
                sink.Report(
                    ReadingDiagnostics.MissingKey,
                    MappingReader.HeadOf(map),
                    "Write `{ control: id, parameter: value }`.",
                    "control",
                    "a control of a requirement"
                );
                return null;
            default:
                sink.Report(
                    ReadingDiagnostics.WrongShape,
                    node.Span,
                    "Write `id` or `{ control: id, parameter: value }`.",
                    "An item of `controls`",
                    "a control id",
                    node.Describe()
                );
                return null;
        }
    }
}
