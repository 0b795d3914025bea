using System.Text.RegularExpressions;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Redaction;

/// <summary>Replaces what changes with every capture by stable tokens, so that reviewed text changes only when the account does.</summary>
internal sealed partial class VolatileText
{
    private readonly (string Value, string Token)[] exact;

    /// <summary>Creates the replacement for one account: its capture times and its own account id.</summary>
    public VolatileText(StateHeader state)
    {
        exact =
        [
            .. new[]
            {
                (Instants.Text(state.CaptureEnd)!, "{capture-time}"),
                (Instants.Text(state.CaptureStart)!, "{capture-start}"),
                (state.AccountId, "{account-id}"),
            }.Where(e => e.Item1.Length > 0),
        ];
    }

    /// <summary>Replaces capture times, the account id, ages such as <c>91 days old</c>, and request ids.</summary>
    public string Tokenise(string text)
    {
        foreach (var (value, token) in exact)
            text = text.Replace(value, token, StringComparison.Ordinal);
        if (text.Contains(" old", StringComparison.Ordinal))
            text = Age().Replace(text, "{age} old");
        if (text.Contains("equest", StringComparison.Ordinal))
            text = RequestId().Replace(text, "$1{request-id}");
        return text;
    }

    [GeneratedRegex(@"\b[0-9]+(\.[0-9]+)? (second|minute|hour|day|week|year)s? old\b", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"(\b[Rr]equest ?-?[Ii][Dd]:? ?)[0-9A-Za-z][0-9A-Za-z\-]{7,}", RegexOptions.CultureInvariant)]
    private static partial Regex RequestId();
}
