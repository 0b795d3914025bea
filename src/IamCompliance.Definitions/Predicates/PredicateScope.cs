using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Holds what the predicates of one control share: its parameters, the problems met, and what was used on the way.</summary>
internal sealed class PredicateScope(IReadOnlyList<ControlParameter> parameters, IReadOnlyCollection<string> declaredNames, DiagnosticSink sink)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly SortedSet<string> parts = new(StringComparer.Ordinal);

    public DiagnosticSink Sink => sink;

    /// <summary>Gets the names of all parameters, also of those whose declaration is broken.</summary>
    public IReadOnlyCollection<string> DeclaredNames => declaredNames;

    public IReadOnlyCollection<string> Parts => parts;

    public ControlParameter? UseParameter(string name)
    {
        used.Add(name);
        return parameters.FirstOrDefault(p => p.Name == name);
    }

    public bool IsUsed(string name) => used.Contains(name);

    public void UsePart(string part) => parts.Add(part);

    public void UsePath(PropertyPath path) => parts.UnionWith(path.Parts);
}
