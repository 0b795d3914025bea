using System.Text.Json;
using System.Text.RegularExpressions;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for text that a regular expression matches. It cannot backtrack, so no text of an account can stall a run.</summary>
internal sealed class MatchesMatcher(StringLiteral pattern) : Matcher
{
    private readonly Regex regex = new(pattern.Text, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public override string Words => $"matching {pattern.Text}";

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace) =>
        JsonText.TryGet(element, out var text) ? TruthLogic.Of(regex.IsMatch(text)) : Truth.Unknown;
}
