namespace IamCompliance.Definitions.Predicates.Matchers;

/// <summary>Says which texts can be a pattern of a question to policies.</summary>
internal sealed class AccessPatternCheck
{
    private readonly Func<string, bool> passes;

    private AccessPatternCheck(Func<string, bool> passes, string noun, string help) => (this.passes, Noun, Help) = (passes, noun, help);

    public static AccessPatternCheck Action { get; } =
        new(IsAction, "a pattern of actions", "Write `service:Action`, such as `iam:PassRole` or `s3:Delete*`, or `\"*\"`.");

    public static AccessPatternCheck Resource { get; } =
        new(
            IsResource,
            "a pattern of resources",
            "In braces stand `{partition}` and `{account}`, those of the account that is looked at, and `{arn}`, that of the resource."
        );

    public string Noun { get; }

    public string Help { get; }

    public bool Passes(string text) => text == "*" || passes(text);

    private static bool IsAction(string text)
    {
        var colon = text.IndexOf(':');
        return colon > 0
            && colon < text.Length - 1
            && text.All(c => c is ':' or '*' or '?' or '-' || char.IsLetterOrDigit(c))
            && text.IndexOf(':', colon + 1) < 0;
    }

    private static bool IsResource(string text)
    {
        var rest = AccessArgument.Placeholders.Aggregate(text, (t, placeholder) => t.Replace(placeholder, ""));
        return rest.IndexOfAny(['{', '}']) < 0;
    }
}
