using System.Collections.Frozen;
using System.Text;
using IamCompliance.Foundations.Diagnostics;

namespace IamCompliance.Policies.Reference;

/// <summary>Knows the names by which services of AWS are principals of policies.</summary>
/// <remarks>
/// AWS publishes no list. <c>service-principals.txt</c> holds the names that AWS's managed policies and its documentation use; that of
/// every prefix of the reference counts as known as well, and so do those of a Region and of other partitions:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
/// </remarks>
internal static class ServicePrincipals
{
    private const string Suffix = ".amazonaws.com";

    // Two letters of a short name are most of it; a name that far off is another one.
    private const int MostEdits = 2;

    private static readonly Lazy<FrozenSet<string>> Listed = new(Read);

    /// <summary>Whether a name is known.</summary>
    public static bool IsKnown(string name) => Listed.Value.Contains(name) || Listed.Value.Contains(Plain(name));

    /// <summary>Whether a name is one that a service can have.</summary>
    public static bool HasForm(string name) =>
        name.Any(char.IsAsciiLetterLower)
        && !name.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
        && (
            name.EndsWith(Suffix, StringComparison.Ordinal)
            || name.EndsWith(".amazonaws.com.cn", StringComparison.Ordinal)
            || name.EndsWith(".amazonaws.eu", StringComparison.Ordinal)
            || name.EndsWith(".amazon.com", StringComparison.Ordinal)
            || name.EndsWith(".aws.internal", StringComparison.Ordinal)
        );

    /// <summary>Finds the known name that was probably meant; null when none is near.</summary>
    public static string? Nearest(string name)
    {
        var label = Label(Plain(name));
        return DidYouMean.Find(label, Listed.Value.Select(Label), MostEdits) is { } near ? near + Suffix : null;
    }

    // Names of a Region (logs.eu-west-1.amazonaws.com) and of other partitions stand for the plain one.
    private static string Plain(string name)
    {
        var labels = name.Replace(".amazonaws.com.cn", Suffix, StringComparison.Ordinal)
            .Replace(".amazonaws.eu", Suffix, StringComparison.Ordinal)
            .Split('.');
        return string.Join('.', labels.Where(l => !Regions.IsKnown(l)));
    }

    private static string Label(string name) => name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(ServicePrincipals).Assembly.GetManifestResourceStream("Reference.service-principals.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Concat(ServiceReference.Prefixes.Select(p => p + Suffix))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
