using IamCompliance.Policies.Matching;

namespace IamCompliance.Policies.Actions;

/// <summary>One value of <c>Action</c> or <c>NotAction</c>, compiled.</summary>
/// <remarks>
/// "The prefix and the action name are case insensitive"; <c>*</c> and <c>?</c> are wildcards:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
/// </remarks>
internal sealed class ActionPattern
{
    private readonly Pattern pattern;

    public ActionPattern(string value)
    {
        Value = value;
        var lower = value.ToLowerInvariant();
        pattern = new Pattern(string.Create(lower.Length, lower, static (span, text) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = text[i] switch
                    {
                        '*' => Wildcards.Many,
                        '?' => Wildcards.One,
                        var c => Wildcards.Literal(c),
                    };
            }));
        var colon = lower.IndexOf(':', StringComparison.Ordinal);
        Service = colon < 0 || lower.AsSpan(0, colon).ContainsAny('*', '?') ? null : lower[..colon];
    }

    /// <summary>Gets the value as written.</summary>
    public string Value { get; }

    /// <summary>Gets the service in lower case; null when it can be any.</summary>
    public string? Service { get; }

    /// <summary>Gets whether there are no wildcards.</summary>
    public bool IsExact => pattern.IsExact;

    /// <summary>Gets the compiled text, in lower case.</summary>
    public string Compiled => pattern.Compiled;

    /// <param name="action">An action in lower case.</param>
    public bool IsMatch(ReadOnlySpan<char> action) => pattern.IsMatch(action);
}
