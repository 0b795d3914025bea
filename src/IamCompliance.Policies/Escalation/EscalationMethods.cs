using System.Text;

namespace IamCompliance.Policies.Escalation;

/// <summary>Lists every known method of escalation, by id.</summary>
public static class EscalationMethods
{
    private const string Prefix = "Escalation.Methods.";
    private const string Suffix = ".yaml";

    /// <summary>Gets the methods, by id.</summary>
    public static IReadOnlyList<EscalationMethod> All { get; } =
    [
        .. typeof(EscalationMethods)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => MethodFile.Parse(n[Prefix.Length..^Suffix.Length], Read(n))),
    ];

    internal static ILookup<EscalationPattern, EscalationMethod> ByPattern { get; } = All.ToLookup(m => m.Pattern);

    private static string Read(string resource)
    {
        using var reader = new StreamReader(typeof(EscalationMethods).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
