using System.Security.Cryptography;
using System.Text;
using IamCompliance.Assessment;
using IamCompliance.Definitions.Linking;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Run;

/// <summary>Digests the assemblies that decide what evidence says.</summary>
public static class ToolDigest
{
    private static readonly Lazy<string?> Value = new(Compute);

    /// <summary>Gets the SHA-256, lower-case hex, over lines <c>digest name</c> of the assemblies, sorted; null when they lie in no
    /// files.</summary>
    public static string? Current => Value.Value;

    private static string? Compute()
    {
        var files = new[] { typeof(LinkedCatalogue), typeof(AccountState), typeof(CompiledCatalogue), typeof(ToolDigest) }
            .SelectMany(t => t.Assembly.GetReferencedAssemblies().Select(a => a.Name!).Append(t.Assembly.GetName().Name!))
            .Where(n => n.StartsWith("IamCompliance.", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(n => (Name: n, Path: Path.Combine(AppContext.BaseDirectory, n + ".dll")))
            .ToList();
        if (!files.TrueForAll(f => File.Exists(f.Path)))
            return null;
        var lines = files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f.Path)))}  {f.Name}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
