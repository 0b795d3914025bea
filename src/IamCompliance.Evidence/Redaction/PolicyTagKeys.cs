using System.Text.RegularExpressions;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Redaction;

/// <summary>
/// Finds the tag keys that policies of a state decide by, in condition keys such as <c>aws:PrincipalTag/team</c> and in variables. Names of
/// condition keys are read without regard to case, as AWS reads them: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_tags.html.
/// </summary>
internal static partial class PolicyTagKeys
{
    /// <summary>Finds them; null when a policy spells its text in a way that cannot be searched, so that every tag has to stay.</summary>
    public static IReadOnlySet<string>? Find(AccountState state)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in state.Items.Where(i => MayName(StateTexts.Raw(i.Configuration))))
        {
            foreach (var text in StateTexts.Of(item.Configuration))
            {
                // A policy that is kept as text has escapes of its own.
                if (text.Contains("\\u", StringComparison.OrdinalIgnoreCase))
                    return null;
                foreach (var match in Named().Matches(text).Cast<Match>())
                    keys.Add(match.Groups[1].Value.TrimEnd());
            }
        }

        return keys;
    }

    private static bool MayName(ReadOnlySpan<byte> raw) =>
        raw.Contains((byte)'\\')
        || raw.IndexOf("ag/"u8) >= 0
        || raw.IndexOf("AG/"u8) >= 0
        || raw.IndexOf("Ag/"u8) >= 0
        || raw.IndexOf("aG/"u8) >= 0;

    [GeneratedRegex(@"tag\\?/([\w+\-=.:/@ ]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
