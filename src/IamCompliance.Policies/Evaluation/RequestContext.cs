namespace IamCompliance.Policies.Evaluation;

/// <summary>Holds what is known of a request's context keys.</summary>
/// <remarks>
/// Names of keys are not case-sensitive: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html.
/// </remarks>
public sealed class RequestContext
{
    private readonly Dictionary<string, string[]> values;
    private readonly RequestContext? under;

    private RequestContext(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values, bool isComplete)
    {
        this.values = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, list) in values)
            this.values[key] = [.. list];
        IsComplete = isComplete;
    }

    private RequestContext(RequestContext top, RequestContext under)
    {
        values = top.values;
        this.under = under;
        IsComplete = under.IsComplete;
    }

    /// <summary>Gets the context that has no keys at all.</summary>
    public static RequestContext Empty { get; } = new([], isComplete: true);

    /// <summary>Gets whether a key that is not listed is known to be absent; otherwise nothing is known of it.</summary>
    public bool IsComplete { get; }

    /// <summary>Gets the names of the listed keys, sorted.</summary>
    public IEnumerable<string> Keys =>
        (under is null ? values.Keys : values.Keys.Union(under.Keys, StringComparer.OrdinalIgnoreCase)).Order(
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>Holds all keys of a request: one that is not listed is absent, and so is one without values.</summary>
    public static RequestContext Complete(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values) => new(values, isComplete: true);

    /// <summary>Holds some keys of a request: of one that is not listed nothing is known, one without values is known to be
    /// absent.</summary>
    public static RequestContext Partial(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> values) => new(values, isComplete: false);

    /// <summary>Adds keys; of one that is already there the new values count.</summary>
    /// <param name="added">The keys with their values.</param>
    /// <param name="isComplete">Whether a key that is not listed is known to be absent.</param>
    public RequestContext With(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> added, bool isComplete) =>
        new(All().Concat(added), isComplete);

    /// <summary>Lays these keys over those of another context, without copying either; where both list a key, this one counts.</summary>
    internal RequestContext Over(RequestContext other) =>
        under is null ? new(this, other) : throw new InvalidOperationException("only one context is laid over another at a time");

    /// <summary>Finds the values of a key; null when it is absent or not known.</summary>
    internal string[]? Find(string key, out bool isKnown)
    {
        if (values.TryGetValue(key, out var found))
        {
            isKnown = true;
            return found.Length == 0 ? null : found;
        }

        if (under is not null)
            return under.Find(key, out isKnown);
        isKnown = IsComplete;
        return null;
    }

    private IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> All() =>
        (under?.All() ?? []).Concat(values.Select(v => new KeyValuePair<string, IReadOnlyList<string>>(v.Key, v.Value)));
}
