using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Decides what a matcher of the language demands. An unknown value gives an unknown answer; no decider can say
/// otherwise.</summary>
internal abstract class Decider
{
    /// <summary>Gets how elements of a list decide, for those that quantify.</summary>
    public virtual TraceKind Quantifier => TraceKind.Comparison;

    /// <summary>Gets the answer for a value known to be missing: a comparison with nothing does not hold.</summary>
    protected virtual Truth WhenAbsent => Truth.False;

    /// <summary>Gets whether a list can be judged. Where a list may stand in place of a value, a decider that cannot leaves it
    /// unknown.</summary>
    protected virtual bool TakesLists => false;

    /// <summary>Gets whether a value that is no list can be judged.</summary>
    protected virtual bool TakesSingles => true;

    /// <summary>Decides on a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scope">Where the value was found.</param>
    /// <param name="trace">Takes what is decided inside the value; null when nothing is traced.</param>
    public Truth Decide(in Value value, in Scope scope, Trace? trace) =>
        value.State switch
        {
            ValueState.Known when !Takes(value.Element) => Truth.Unknown,
            ValueState.Known => WhenKnown(value.Element, value, scope, trace),
            ValueState.Absent => WhenAbsent,
            _ => Truth.Unknown,
        };

    /// <summary>Words what was observed.</summary>
    /// <param name="value">The value.</param>
    /// <param name="scope">Where the value was found.</param>
    /// <param name="truth">What was decided.</param>
    public string Observe(in Value value, in Scope scope, Truth truth)
    {
        if (value.State == ValueState.Known && Describe(value.Element, scope) is { } described)
            return described;
        var observed = Observation.Of(value);
        if (truth != Truth.Unknown || value.State != ValueState.Known)
            return observed;
        return Takes(value.Element) ? $"unknown: {observed} cannot be read as what the schema declares"
            : TakesLists ? $"unknown: {observed} is no list, compare it without any, all, none or count"
            : $"unknown: {observed} is a list, compare its elements with any, all or none";
    }

    /// <summary>Decides on a value that is known; unknown when it is not what the schema promises.</summary>
    protected abstract Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace);

    /// <summary>Words what was observed where that says more than the value itself; null when it does not.</summary>
    protected virtual string? Describe(JsonElement element, in Scope scope) => null;

    private bool Takes(JsonElement element) => element.ValueKind == JsonValueKind.Array ? TakesLists : TakesSingles;
}
