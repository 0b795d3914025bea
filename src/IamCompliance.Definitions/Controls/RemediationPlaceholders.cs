using System.Text.RegularExpressions;
using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Controls;

/// <summary>Finds the <c>{property}</c> placeholders of a remediation command, and what they stand for.</summary>
internal static class RemediationPlaceholders
{
    private static readonly Regex Placeholder = new("\\{([A-Za-z][A-Za-z0-9.]*)\\}", RegexOptions.CultureInvariant);

    /// <summary>Lists the names in a command, each once.</summary>
    public static IEnumerable<string> NamesIn(string command) =>
        Placeholder.Matches(command).Cast<Match>().Select(m => m.Groups[1].Value).Distinct();

    /// <summary>Resolves a name against the subject, then against its resource; null when neither has the property.</summary>
    public static PropertyPath? Resolve(string name, PropertyType subject, PropertyType resource) =>
        Resolve(name, subject) ?? Resolve(name, resource);

    private static PropertyPath? Resolve(string name, PropertyType type) =>
        PropertyPathReader.Read(name, default, type, string.Empty, new DiagnosticSink());
}
