using System.Reflection;

namespace IamCompliance.Definitions.Tests;

/// <summary>Finds the repository's files.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string PathOf(params string[] segments) => Path.Combine([Root, .. segments]);
}
