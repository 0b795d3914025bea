using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds a value against a requirement. An unknown value gives an unknown answer; no matcher can say otherwise.</summary>
internal abstract class Matcher
{
    /// <summary>Gets the requirement in words, parameters filled in: <c>within 90 days</c>.</summary>
    public abstract string Words { get; }

    /// <summary>Gets the answer for a value known to be missing: a comparison with nothing does not hold.</summary>
    protected virtual Truth WhenAbsent => Truth.False;

    /// <summary>Gets whether the matcher can judge a list. Where a list may stand in place of a value, one that cannot leaves it
    /// unknown.</summary>
    protected virtual bool TakesLists => false;

    /// <summary>Gets whether the matcher can judge a value that is no list.</summary>
    protected virtual bool TakesSingles => true;

    /// <summary>Gets how elements of a list decide, for matchers that quantify.</summary>
    protected virtual TraceKind Quantifier => TraceKind.Comparison;

    /// <summary>Compares, and records the comparison where a trace is kept.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scope">Where the value was found.</param>
    /// <param name="path">How the path is shown; null when nothing is traced.</param>
    /// <param name="parent">The trace of the expression around; null when nothing is traced.</param>
    public Truth Compare(in Value value, in Scope scope, string? path, Trace? parent)
    {
        if (parent is null)
            return Decide(value, scope, null);
        var trace = parent.Add(
            new Trace(TraceKind.Comparison, $"{path} {Words}")
            {
                Path = path,
                Required = Words,
                Part = value.Part,
                Quantifier = Quantifier,
            }
        );
        trace.Truth = Decide(value, scope, trace);
        trace.Observed = (value.State == ValueState.Known ? Describe(value.Element, scope) : null) ?? Observe(value, trace.Truth);
        return trace.Truth;
    }

    /// <summary>Decides on a value that is known; unknown when it is not what the schema promises.</summary>
    protected abstract Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace);

    /// <summary>Words what was observed where that says more than the value itself; null when it does not.</summary>
    protected virtual string? Describe(JsonElement element, in Scope scope) => null;

    private Truth Decide(in Value value, in Scope scope, Trace? trace) =>
        value.State switch
        {
            ValueState.Known when !Takes(value.Element) => Truth.Unknown,
            ValueState.Known => WhenKnown(value.Element, value, scope, trace),
            ValueState.Absent => WhenAbsent,
            _ => Truth.Unknown,
        };

    private bool Takes(JsonElement element) => element.ValueKind == JsonValueKind.Array ? TakesLists : TakesSingles;

    private string Observe(in Value value, Truth truth)
    {
        var observed = Observation.Of(value);
        if (truth != Truth.Unknown || value.State != ValueState.Known)
            return observed;
        return Takes(value.Element) ? $"unknown: {observed} cannot be read as what the schema declares"
            : TakesLists ? $"unknown: {observed} is no list, compare it without any, all, none or count"
            : $"unknown: {observed} is a list, compare its elements with any, all or none";
    }
}
