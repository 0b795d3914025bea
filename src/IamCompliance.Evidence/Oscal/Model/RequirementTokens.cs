using System.Security.Cryptography;
using System.Text;
using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Names requirements as OSCAL's <c>token</c> demands: a letter or underscore, then letters, digits, dots, hyphens and
/// underscores.</summary>
internal static class RequirementTokens
{
    private const int DigestCharacters = 8;

    // NIST publishes SP 800-53 as OSCAL catalogs (https://github.com/usnistgov/oscal-content/tree/main/nist.gov/SP800-53); FedRAMP's
    // baselines choose from them.
    private static readonly string[] NistPrograms = ["nist-800-53-", "fedramp-low-r", "fedramp-moderate-r"];

    /// <summary>Gets the id of the control in the program's catalog: NIST's own where NIST has one, such as <c>ac-2.3</c> for
    /// AC-2(3)(b).</summary>
    public static string ControlId(RequirementReference reference) => Nist(reference)?.Control ?? Own(reference);

    /// <summary>Gets the id of the statement in NIST's catalog, such as <c>ac-2.3_smt.b</c>; null for a program without an OSCAL
    /// catalog.</summary>
    public static string? StatementId(RequirementReference reference) => Nist(reference)?.Statement;

    /// <summary>Gets the id of the objective that the assessment plan defines for the requirement.</summary>
    public static string ObjectiveId(RequirementReference reference) => $"{Own(reference)}_obj";

    /// <summary>Writes a name as a token; what does not fit becomes a hyphen, and a digest of the name keeps it apart from
    /// others.</summary>
    public static string Of(string name)
    {
        var token = new StringBuilder();
        foreach (var c in name)
            token.Append(char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-');
        if (token.Length == 0 || !char.IsAsciiLetter(token[0]))
            token.Insert(0, '_');
        var text = token.ToString();
        return text == name
            ? text
            : $"{text}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..DigestCharacters]}";
    }

    private static string Own(RequirementReference reference) => Of($"{reference.Program}_{reference.Requirement}");

    private static (string Control, string Statement)? Nist(RequirementReference reference)
    {
        var pieces = reference.Requirement.ToLowerInvariant().Split(['(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (
            !NistPrograms.Any(p => reference.Program.StartsWith(p, StringComparison.Ordinal))
            || pieces.Length == 0
            || !pieces.All(IsPlain)
            || !char.IsAsciiLetter(pieces[0][0])
        )
            return null;
        var enhanced = pieces.Length > 1 && pieces[1].All(char.IsAsciiDigit);
        var control = enhanced ? $"{pieces[0]}.{pieces[1]}" : pieces[0];
        return (control, string.Join('.', [$"{control}_smt", .. pieces.Skip(enhanced ? 2 : 1)]));
    }

    private static bool IsPlain(string piece) => piece.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');
}
