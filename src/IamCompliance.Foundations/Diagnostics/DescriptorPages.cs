using System.Reflection;
using System.Text;

namespace IamCompliance.Foundations.Diagnostics;

/// <summary>Finds the pages of descriptors among the resources of an assembly: what an id means, a wrong and a right example, and why it
/// is one.</summary>
public sealed class DescriptorPages
{
    private const string Suffix = ".md";

    private readonly Assembly assembly;
    private readonly string prefix;

    /// <summary>Looks for resources that have a prefix, an id and <c>.md</c>.</summary>
    public DescriptorPages(Assembly assembly, string prefix)
    {
        (this.assembly, this.prefix) = (assembly, prefix);
        Ids =
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
                .Select(n => n.Substring(prefix.Length, n.Length - prefix.Length - Suffix.Length))
                .OrderBy(n => n, StringComparer.Ordinal),
        ];
    }

    /// <summary>Gets the ids that have a page, sorted.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Finds the Markdown page of an id such as <c>IC2003</c>, in any case of letters.</summary>
    public string? Find(string id)
    {
        using var stream = assembly.GetManifestResourceStream(prefix + id.ToUpperInvariant() + Suffix);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
