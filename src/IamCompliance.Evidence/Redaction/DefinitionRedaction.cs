using System.Text.RegularExpressions;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Evidence;

/// <summary>
/// Leaves out of definition files what <see cref="StateRedaction"/> leaves out of states, so that a waiver or a parameter that names an access key or an
/// account still means the same one. A run links what is left.
/// </summary>
/// <param name="aliases">What account ids are replaced by; null to keep them.</param>
public sealed partial class DefinitionRedaction(AccountAliases? aliases)
{
    /// <summary>Redacts the files, and leaves out those a run does not judge by: cases, which have sample accounts of their own, and decision tests.</summary>
    public IReadOnlyList<SourceText> Apply(IEnumerable<SourceText> files) =>
    [
        .. files
            .Where(f => DefinitionPath.Parse(f.Path).Kind is not (FileKind.Cases or FileKind.Decisions or FileKind.Other or FileKind.Unrecognised))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(Apply),
    ];

    private SourceText Apply(SourceText file)
    {
        var text = file.Content;
        // What begins with an asterisk is an alias in YAML unless it is quoted.
        if (text.Contains("AKIA", StringComparison.Ordinal) || text.Contains("ASIA", StringComparison.Ordinal))
            text = AccessKeyIds.Mask(BareKeyId().Replace(text, "\"$0\""));
        if (aliases is not null)
            text = aliases.Replace(text);
        return ReferenceEquals(text, file.Content) ? file : file with { Content = text };
    }

    [GeneratedRegex(@"(?<=(?:^|[:,\[\-])[ \t]+|[\[])A[KS]IA[A-Z0-9]{12,124}(?=[ \t]*(?:$|[,\]}#\r]))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex BareKeyId();
}
