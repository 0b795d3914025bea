namespace IamCompliance.Assessment.Explaining;

/// <summary>Shows the value of one expression, and of those inside it.</summary>
/// <param name="Text">The expression in words, parameters filled in.</param>
/// <param name="Truth">How it came out.</param>
/// <param name="Observed">The value it looked at, in words; null for expressions that look at no value of their own.</param>
/// <param name="Part">The part the value came from; null where <paramref name="Observed"/> is.</param>
/// <param name="Children">The expressions inside.</param>
public sealed record ExplanationNode(string Text, Truth Truth, string? Observed, string? Part, IReadOnlyList<ExplanationNode> Children)
{
    internal static ExplanationNode Of(Trace trace) =>
        trace switch
        {
            // A path with one matcher is that comparison.
            { Kind: TraceKind.All, Children: [var only] } => Of(only),
            _ => new ExplanationNode(trace.Text, trace.Truth, trace.Observed, trace.Part, [.. trace.Children.Select(Of)]),
        };
}
