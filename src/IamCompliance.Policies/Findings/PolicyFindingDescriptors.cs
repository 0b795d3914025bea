using IamCompliance.Foundations.Diagnostics;

namespace IamCompliance.Policies.Findings;

/// <summary>Lists every kind of finding. Each stage has its own file of descriptors.</summary>
public static class PolicyFindingDescriptors
{
    private static readonly DescriptorCatalog Catalog = new(
        typeof(GrammarFindings),
        typeof(LintFindings),
        typeof(StatementFindings),
        typeof(ConditionFindings)
    );

    /// <summary>Gets all descriptors, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Catalog.All;

    /// <summary>Finds a descriptor by its id.</summary>
    public static DiagnosticDescriptor? Find(string id) => Catalog.Find(id);
}
