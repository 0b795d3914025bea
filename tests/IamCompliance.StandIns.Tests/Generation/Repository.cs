using System.Reflection;

namespace IamCompliance.StandIns.Tests.Generation;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    public static string StandIns => Path.Combine(Root, "src", "StandIns");

    public static string TestModels => Path.Combine(Root, "tests", "IamCompliance.StandIns.Tests", "Models");
}
