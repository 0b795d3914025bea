using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Controls;

/// <summary>Reads what a control demands: exactly one of <c>require</c>, <c>forbid</c> and <c>requireCount</c>.</summary>
internal sealed class DemandReader(PredicateScope scope)
{
    private static readonly string[] Keys = ["require", "forbid", "requireCount"];

    /// <summary>Reads the demand; nothing when it is wrong, which was reported, or when the subject is unknown.</summary>
    public Demand? Read(MappingReader map, ControlSubject? subject)
    {
        var present = Keys.Where(k => map.Find(k) is not null).ToList();
        if (present.Count == 0)
        {
            scope.Sink.Report(ReadingDiagnostics.NoDemand, MappingReader.HeadOf(map.Mapping), "Add `require`, `forbid` or `requireCount`.");
            return null;
        }

        if (present.Count > 1)
            scope.Sink.Report(
                ReadingDiagnostics.SeveralDemands,
                map.Mapping.Entries.First(e => e.Key.Value == present[1]).Key.Span,
                "Keep one, or make two controls.",
                present[0],
                present[1]
            );
        var node = map.Find(present[0])!;
        if (present[0] == "requireCount")
            return CountBoundsReader.ReadDemand(node, "requireCount", scope);
        if (
            subject is null
            || new PredicateReader(scope, subject.Part).Read(node, subject.Type, subject.Name, present[0]) is not { } predicate
        )
            return null;
        return present[0] == "require" ? new RequireDemand(predicate) : new ForbidDemand(predicate);
    }
}
