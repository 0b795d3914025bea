using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Consistency;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads whom a control leaves out, each time with the reason.</summary>
internal sealed class ExclusionReader(PredicateScope scope, DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("an exclusion", ["where", "reason"], []);

    /// <summary>Reads the exclusions that are free of errors; the others are reported.</summary>
    public IReadOnlyList<Exclusion> Read(MappingReader control, ControlSubject? subject) =>
        [.. control.List("exclude").Select(node => ReadOne(node, subject)).OfType<Exclusion>()];

    private Exclusion? ReadOne(YamlNode node, ControlSubject? subject)
    {
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var reason = map.Text("reason");
        if (subject is null || map.Find("where") is not { } where)
            return null;
        var predicate = new PredicateReader(scope, subject.Part).Read(where, subject.Type, subject.Name, "where");
        UnsatisfiablePathCheck.Check(predicate, sink);
        return predicate is null ? null : new Exclusion(predicate, reason);
    }
}
