using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Events;
using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Holds what the predicates of one control share: its parameters, the problems met, and what was used on the way.</summary>
internal sealed class PredicateScope(
    IReadOnlyList<ControlParameter> parameters,
    IReadOnlyCollection<string> declaredNames,
    ResourceTypeCatalog types,
    EventSets events,
    DiagnosticSink sink
)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly SortedSet<string> parts = new(StringComparer.Ordinal);

    private readonly SortedDictionary<string, EventSet> usedEvents = new(StringComparer.Ordinal);

    public DiagnosticSink Sink => sink;

    /// <summary>Gets whether the control was read without a problem before, so that what costs most to check need not be checked
    /// again.</summary>
    public bool IsProven { get; init; }

    /// <summary>Gets the types that <c>related</c> can name.</summary>
    public ResourceTypeCatalog Types => types;

    /// <summary>Gets the files of events that were used, by name.</summary>
    public IReadOnlyCollection<EventSet> Events => usedEvents.Values;

    /// <summary>Gets the names of all parameters, also of those whose declaration is broken.</summary>
    public IReadOnlyCollection<string> DeclaredNames => declaredNames;

    public IReadOnlyCollection<string> Parts => parts;

    public ControlParameter? UseParameter(string name)
    {
        used.Add(name);
        return parameters.FirstOrDefault(p => p.Name == name);
    }

    public bool IsUsed(string name) => used.Contains(name);

    /// <summary>Finds a file of events; reports and returns nothing when there is none.</summary>
    public EventSet? UseEvents(YamlScalar name)
    {
        if (events.Find(name, sink) is not { } set)
            return null;
        usedEvents[set.Name] = set;
        return set;
    }

    public void UsePart(string part) => parts.Add(part);

    /// <summary>Takes note of what a path rests on; reports a value that names no part, because no verdict on it could say where it was
    /// read.</summary>
    public void UsePath(PropertyPath path, SourceSpan span)
    {
        if (path.AllParts.FirstOrDefault(p => !types.HasPart(p)) is { } unknown)
            sink.Report(
                LinkingDiagnostics.NamelessValue,
                span,
                "This is a defect of iamc, not of the control: please report it.",
                path.Text,
                unknown
            );
        parts.UnionWith(path.AllParts);
    }
}
