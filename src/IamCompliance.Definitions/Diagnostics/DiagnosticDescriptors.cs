namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Lists every kind of problem of every stage. A stage adds its own file of descriptors here.</summary>
public static class DiagnosticDescriptors
{
    // IC1xxx reading, IC2xxx linking, IC3xxx generation.
    private static readonly DescriptorCatalog Catalog = new(
        typeof(ReadingDiagnostics),
        typeof(LinkingDiagnostics),
        typeof(GenerationDiagnostics)
    );

    /// <summary>Gets all descriptors by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All => Catalog.All;

    /// <summary>Finds a descriptor by its id.</summary>
    public static DiagnosticDescriptor? Find(string id) => Catalog.Find(id);
}
