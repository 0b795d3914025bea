using System.Reflection;

namespace IamCompliance.Foundations.Diagnostics;

/// <summary>Lists the descriptors that stages declare as static properties, one file a stage.</summary>
public sealed class DescriptorCatalog
{
    /// <summary>Collects the descriptors of stages.</summary>
    public DescriptorCatalog(params Type[] stages) =>
        All = [
            .. stages
                .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
                .Select(p => p.GetValue(null))
                .OfType<DiagnosticDescriptor>()
                .OrderBy(d => d.Id, StringComparer.Ordinal),
        ];

    /// <summary>Gets all descriptors, by id.</summary>
    public IReadOnlyList<DiagnosticDescriptor> All { get; }

    /// <summary>Finds a descriptor by its id.</summary>
    public DiagnosticDescriptor? Find(string id) => All.FirstOrDefault(d => d.Id == id);
}
