using IamCompliance.Definitions.Decisions;
using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Compiles the policies that one decision names, and says what is wrong with them.</summary>
internal sealed class NamedPolicies(PolicySources sources, DecisionFile file)
{
    private readonly List<string> problems = [];

    /// <summary>Gets what is wrong with the policies met so far: there is nothing to decide then.</summary>
    public IReadOnlyList<string> Problems => [.. problems.Distinct(StringComparer.Ordinal)];

    public PolicyStackParts Read(ExpectedDecision test, bool isRoleTrust, string? principalAccount, string? resourceAccount) =>
        new()
        {
            Identity = All(test.Policies.Identity, PolicyKind.Identity),
            Groups = All(test.Policies.Groups, PolicyKind.Identity),
            Boundary = One(test.Policies.Boundary, PolicyKind.PermissionsBoundary),
            Session = All(test.Policies.Session, PolicyKind.Session),
            Resource = One(test.Policies.Resource, isRoleTrust ? PolicyKind.Trust : PolicyKind.Resource),
            VpcEndpoint = One(test.Policies.VpcEndpoint, PolicyKind.VpcEndpoint),
            ServiceControl = [.. (test.Policies.ServiceControl ?? []).Select(l => All(l, PolicyKind.ServiceControl))],
            ResourceControl = [.. (test.Policies.ResourceControl ?? []).Select(l => All(l, PolicyKind.ResourceControl))],
            IsPrincipalInManagementAccount = test.ManagementAccount is { } management && management == principalAccount,
            IsResourceInManagementAccount = test.ManagementAccount is { } owner && owner == resourceAccount,
        };

    private IReadOnlyList<CompiledPolicy> All(IReadOnlyList<string> names, PolicyKind kind) => [.. names.Select(n => Compile(n, kind))];

    private CompiledPolicy? One(string? name, PolicyKind kind) => name is null ? null : Compile(name, kind);

    private CompiledPolicy Compile(string name, PolicyKind kind)
    {
        var source = sources.Get(file, file.Policies.First(p => p.Name == name));
        var policy = CompiledPolicy.Compile(name, source.Text, kind);
        if (source.Problem is not null)
            problems.Add($"policy `{name}`: {source.Problem}");
        else
            problems.AddRange(
                policy
                    .Document.Findings.Where(f => f.BlocksStorage)
                    .Select(f =>
                        $"policy `{name}` would not be stored: {source.PlaceOf(f.Span.Start)}: {f.Id}: "
                        + $"{f.Message}{(f.Help is null ? "" : $" ({f.Help})")}"
                    )
            );
        return policy;
    }
}
