using System.Reflection;

namespace IamCompliance.Policies.Findings;

/// <summary>Lists every kind of finding. Each stage has its own file of descriptors.</summary>
public static class PolicyFindingDescriptors
{
    private static readonly Type[] Stages = [typeof(GrammarFindings), typeof(LintFindings)];

    /// <summary>Gets all descriptors, by id.</summary>
    public static IReadOnlyList<PolicyFindingDescriptor> All { get; } =
    [
        .. Stages
            .SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Select(p => p.GetValue(null))
            .OfType<PolicyFindingDescriptor>()
            .OrderBy(d => d.Id, StringComparer.Ordinal),
    ];

    /// <summary>Finds a descriptor by its id.</summary>
    public static PolicyFindingDescriptor? Find(string id) => All.FirstOrDefault(d => d.Id == id);

    /// <summary>Describes what AWS refuses to store.</summary>
    internal static PolicyFindingDescriptor Refused(string id, string title, string message) =>
        new(id, PolicyFindingSeverity.Error, title, message, BlocksStorage: true);

    internal static PolicyFindingDescriptor Error(string id, string title, string message) =>
        new(id, PolicyFindingSeverity.Error, title, message, BlocksStorage: false);

    internal static PolicyFindingDescriptor SecurityWarning(string id, string title, string message) =>
        new(id, PolicyFindingSeverity.SecurityWarning, title, message, BlocksStorage: false);

    internal static PolicyFindingDescriptor Warning(string id, string title, string message) =>
        new(id, PolicyFindingSeverity.Warning, title, message, BlocksStorage: false);

    internal static PolicyFindingDescriptor Suggestion(string id, string title, string message) =>
        new(id, PolicyFindingSeverity.Suggestion, title, message, BlocksStorage: false);
}
