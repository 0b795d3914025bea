using System.Reflection;

namespace IamCompliance.Running;

/// <summary>Knows the version of this tool, the same one whatever starts a run.</summary>
public static class ToolVersion
{
    /// <summary>Gets the version, such as <c>0.1.0</c>.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
