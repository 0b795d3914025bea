using IamCompliance.Policies.Analysis;
using IamCompliance.Policies.Evaluation;
using IamCompliance.Policies.Matching;
using IamCompliance.Policies.Resources;
using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Escalation;

/// <summary>The resource patterns of statements about some actions that tell principals apart: those that match some of them and not
/// all.</summary>
internal sealed class TellingPatterns
{
    private const int MostInWord = 64;

    private readonly List<PrincipalSet> telling = [];

    public TellingPatterns(StepContext context, AccountPrincipal principal, IEnumerable<string> actions)
    {
        var known = context.Probe.NewContext(principal, null, []);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var pattern in actions.SelectMany(a => PatternsOf(principal, a.ToLowerInvariant())))
        {
            if (
                (pattern.Constant ?? Filled(pattern.Text, known)) is { IsAnything: false } text
                && seen.Add(text.Compiled)
                && context.Matches.Of(text) is { IsEmpty: false } matched
            )
                telling.Add(matched);
        }
    }

    /// <summary>Tells of a principal which of the patterns are about it: as bits, and as text where there are too many.</summary>
    public (ulong Bits, string More) Of(int number)
    {
        if (telling.Count > MostInWord)
            return (0, string.Concat(telling.Select(t => t.Contains(number) ? '1' : '0')));
        var bits = 0UL;
        foreach (var set in telling)
            bits = (bits << 1) | (set.Contains(number) ? 1UL : 0);
        return (bits, "");
    }

    // With what is known of the principal. A variable without value matches nothing, and one that is not known may match everybody: neither
    // tells anybody apart.
    private static Pattern? Filled(CompiledText text, RequestContext known)
    {
        var buffer = new TextBuffer(stackalloc char[256]);
        var pattern = text.Fill(known, ref buffer) == Substitution.Filled ? new Pattern(buffer.Written.ToString()) : null;
        buffer.Dispose();
        return pattern;
    }

    private static IEnumerable<ResourcePattern> PatternsOf(AccountPrincipal principal, string action) =>
        principal.Policies.Groups.SelectMany(g => g.About(action)).SelectMany(s => s.Resources ?? []);
}
