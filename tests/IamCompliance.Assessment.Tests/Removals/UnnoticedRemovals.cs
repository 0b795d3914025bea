using IamCompliance.TestKit;

namespace IamCompliance.Assessment.Tests.Removals;

/// <summary>Is the reviewed list of what nobody can notice when it is missing, each kind with the reason.</summary>
internal static class UnnoticedRemovals
{
    /// <summary>Gets the reasons by kind.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        File.ReadLines(RepositoryFiles.PathOf("tests", "IamCompliance.Assessment.Tests", "Removals", "unnoticed-removals.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split(" = ", 2))
            .ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
}
