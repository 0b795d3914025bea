using System.Reflection;

namespace IamCompliance.Xunit.Running;

/// <summary>Finds the project a test assembly was built from: its profile, its states and its evidence lie there.</summary>
internal static class ProjectDirectory
{
    /// <summary>The environment variable that names the directory when tests run elsewhere than where they were built.</summary>
    public const string Variable = "IAMCOMPLIANCE_PROJECT_DIRECTORY";

    /// <summary>The key of the assembly metadata that the build writes.</summary>
    public const string MetadataKey = "IamCompliance.ProjectDirectory";

    /// <summary>Finds the directory.</summary>
    public static string Of(Assembly assembly, Func<string, string?> environment)
    {
        var directory = environment(Variable) is { Length: > 0 } stated ? stated : Recorded(assembly);
        return Directory.Exists(directory)
            ? Path.GetFullPath(directory)
            : throw new DirectoryNotFoundException(
                $"The project directory `{directory}` does not exist here; set {Variable} to where iamcompliance.yaml lies."
            );
    }

    private static string Recorded(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == MetadataKey)?.Value
        ?? throw new InvalidOperationException(
            $"{assembly.GetName().Name} does not say where its project lies: import IamCompliance.Xunit.props, or set {Variable}."
        );
}
