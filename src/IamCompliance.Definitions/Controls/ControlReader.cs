using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Consistency;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads <c>control.yaml</c>: all problems of the file at once.</summary>
internal sealed class ControlReader(ResourceTypeCatalog types, EventSets events, DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new(
        "a control",
        ["id", "title", "description", "rationale", "severity", "resource", "remediation"],
        ["parameters", "each", "where", "unless", "exclude", "require", "forbid", "requireCount", "whenEmpty", "references", "mappings"]
    );

    private static readonly string[] WhenEmpty = ["notApplicable", "fail"];

    internal static readonly string[] Severities = ["informational", "low", "medium", "high", "critical"];

    /// <summary>Gets whether the control was read without a problem before: then its regular expressions are valid, and what it demands
    /// makes sense.</summary>
    public bool IsProven { get; init; }

    /// <summary>Reads a control; nothing when it has an error.</summary>
    public Control? Read(YamlNode root, DefinitionPath path)
    {
        var before = sink.ErrorCount;
        if (MappingReader.Open(root, Shape, sink) is not { } map)
            return null;
        ControlIdentity.Check(map, path, sink);
        var parameters = new ParameterReader(sink).Read(map);
        var scope = new PredicateScope(parameters, [.. map.Map("parameters").Select(e => e.Key.Value)], types, events, sink)
        {
            IsProven = IsProven,
        };
        var resource = ReadResource(map);
        var subject = resource is null ? null : SubjectReader.Read(map, resource, scope);
        var demand = new DemandReader(scope).Read(map, subject);
        var where = ReadScope(map, "where", subject, scope);
        var unless = ReadScope(map, "unless", subject, scope);
        var exclusions = new ExclusionReader(scope, sink).Read(map, subject);
        if (!IsProven)
            CheckSense(map, where, demand);
        var remediation = new RemediationReader(sink).Read(map, subject);
        var control = new Control
        {
            Id = map.Text("id"),
            Chapter = path.Folder,
            Title = ControlIdentity.ReadTitle(map, sink),
            Description = map.Text("description"),
            Rationale = map.Text("rationale"),
            Severity = (Severity)Array.IndexOf(Severities, map.Word("severity", "a severity", Severities)),
            Parameters = parameters,
            Resource = resource!,
            Each = subject?.Each,
            Where = where,
            Unless = unless,
            Exclusions = exclusions,
            FailsWhenEmpty = ReadWhenEmpty(map),
            Demand = demand!,
            Remediation = remediation,
            References = [.. ReadReferences(map)],
            Mappings = new RequirementReferenceReader(sink).Read(map),
            Parts = [.. scope.Parts],
            Events = [.. scope.Events],
            Span = map.Span,
        };
        if (sink.ErrorCount > before)
            return null;
        foreach (var unused in map.Map("parameters").Where(e => !scope.IsUsed(e.Key.Value)))
            sink.Report(
                LinkingDiagnostics.UnusedParameter,
                unused.Key.Span,
                $"Use `${unused.Key.Value}` in a predicate, or remove it.",
                unused.Key.Value
            );
        return control;
    }

    private static Predicate? ReadScope(MappingReader map, string key, ControlSubject? subject, PredicateScope scope) =>
        subject is not null && map.Find(key) is { } node
            ? new PredicateReader(scope, subject.Part).Read(node, subject.Type, subject.Name, key)
            : null;

    private bool ReadWhenEmpty(MappingReader map)
    {
        if (map.Find("whenEmpty") is not { } node)
            return false;
        if (map.Find("requireCount") is not null)
            sink.Report(LinkingDiagnostics.NeverEmpty, node.Span, "Remove it; bounds on the count say what none means.", "requireCount");
        return map.Word("whenEmpty", "what an empty population means", WhenEmpty) == WhenEmpty[1];
    }

    private void CheckSense(MappingReader map, Predicate? where, Demand? demand)
    {
        UnsatisfiablePathCheck.Check(where, sink);
        UnsatisfiablePathCheck.Check(
            demand switch
            {
                RequireDemand require => require.Predicate,
                ForbidDemand forbid => forbid.Predicate,
                _ => null,
            },
            sink
        );
        RepetitionCheck.Check(map.Find("where"), map.Find("require") ?? map.Find("forbid"), sink);
    }

    private ResourceType? ReadResource(MappingReader map)
    {
        if (map.Scalar("resource") is not { } name)
            return null;
        if (types.Find(name.Value) is { } type)
            return type;
        sink.Report(
            LinkingDiagnostics.UnknownResourceType,
            name.Span,
            ResourceTypeHelp.ForType(name.Value, types),
            YamlNodeDescription.Shorten(name.Value)
        );
        return null;
    }

    private IEnumerable<string> ReadReferences(MappingReader map)
    {
        foreach (var address in map.TextList("references"))
        {
            if (!IsProven)
                WebAddress.Check(address, sink);
            yield return address.Value;
        }
    }
}
