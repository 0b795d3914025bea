using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Predicates.Words;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds one use of a matcher, ready to be evaluated: what decides it, and the words of its row for who wants to know why.</summary>
internal sealed class CompiledMatcher(MatcherUse use, Decider decider, PredicateWords words)
{
    private string? denial;
    private string? requirement;
    private string? sentence;

    /// <summary>Gets what decides.</summary>
    public Decider Decider => decider;

    /// <summary>Gets what is required, parameters filled in: <c>no older than 90 days</c>.</summary>
    public string Requirement => requirement ??= words.Requirement(use);

    /// <summary>Gets what is required where it must not hold.</summary>
    public string Denial => denial ??= words.Denial(use);

    /// <summary>Gets the same as what follows the name of a value: <c>is no older than 90 days</c>.</summary>
    public string Sentence => sentence ??= words.Sentence(use);

    /// <summary>Compares, and records the comparison where a trace is kept.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scope">Where the value was found.</param>
    /// <param name="path">How the path is shown; null when nothing is traced.</param>
    /// <param name="parent">The trace of the expression around; null when nothing is traced.</param>
    public Truth Compare(in Value value, in Scope scope, string? path, Trace? parent)
    {
        if (parent is null)
            return decider.Decide(value, scope, null);
        var trace = parent.Add(
            new Trace(TraceKind.Comparison, $"{path} {Sentence}")
            {
                Path = path,
                Required = Requirement,
                Denied = Denial,
                Part = value.Part,
                Quantifier = decider.Quantifier,
            }
        );
        trace.Truth = decider.Decide(value, scope, trace);
        trace.Observed = decider.Observe(value, scope, trace.Truth);
        return trace.Truth;
    }
}
