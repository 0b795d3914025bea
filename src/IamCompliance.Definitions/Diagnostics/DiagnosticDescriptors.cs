using System.Reflection;

namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Lists every kind of problem of every stage. A stage adds its own file of descriptors here.</summary>
public static class DiagnosticDescriptors
{
    /// <summary>Gets the files of descriptors, one per stage: IC1xxx reading, IC2xxx linking, IC3xxx generation.</summary>
    private static readonly Type[] Stages = [typeof(ReadingDiagnostics), typeof(LinkingDiagnostics), typeof(GenerationDiagnostics)];

    /// <summary>Gets all descriptors by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. Stages
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Select(p => p.GetValue(null))
            .OfType<DiagnosticDescriptor>()
            .OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    /// <summary>Finds a descriptor by its id.</summary>
    public static DiagnosticDescriptor? Find(string id) => All.FirstOrDefault(d => d.Id == id);

    internal static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Error, title, message);

    internal static DiagnosticDescriptor Warning(string id, string title, string message) =>
        new(id, DiagnosticSeverity.Warning, title, message);
}
