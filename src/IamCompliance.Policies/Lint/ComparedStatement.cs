using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Lint;

/// <summary>A statement, prepared once to be compared with the others of its policy.</summary>
internal sealed class ComparedStatement(PolicyStatement statement)
{
    private readonly ComparedList actions = new(statement.Actions, ValueLists.CompileAction);
    private readonly ComparedList? resources = statement.Resources is { } list ? new(list, ValueLists.CompileResource) : null;

    public PolicyStatement Statement => statement;

    /// <summary>Whether the statement surely says, without conditions, all that another says.</summary>
    public bool Covers(ComparedStatement inner) =>
        statement.Effect == inner.Statement.Effect
        && statement.Conditions.Count == 0
        && SamePrincipals(statement.Principals, inner.Statement.Principals)
        && actions.Covers(inner.actions)
        && (
            resources is null || inner.resources is null ? resources is null && inner.resources is null : resources.Covers(inner.resources)
        );

    private static bool SamePrincipals(PolicyPrincipalList? a, PolicyPrincipalList? b) =>
        a is null || b is null
            ? a is null && b is null
            : a.IsNegated == b.IsNegated
                && a.Principals.Select(p => (p.Type, p.Value)).ToHashSet().SetEquals(b.Principals.Select(p => (p.Type, p.Value)));
}
