using System.Text.Json;
using IamCompliance.Assessment.Explaining;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Foundations.Addresses;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Holds for an address, or a range of addresses, that lies within one of the given ranges. Of text that is neither nobody can
/// say.</summary>
internal sealed class InCidrDecider(Literal[] ranges) : Decider
{
    // A value bound by a program may be no range; then it covers nothing for certain, and perhaps anything.
    private readonly AddressRange?[] ranges = [.. ranges.Select(r => AddressRange.Parse(r.Text))];

    protected override Truth WhenKnown(JsonElement element, in Value value, in Scope scope, Trace? trace)
    {
        if (!JsonText.TryGet(element, out var text) || AddressRange.Parse(text) is not { } asked)
            return Truth.Unknown;
        var result = Truth.False;
        foreach (var range in ranges)
            result = TruthLogic.Or(result, range is { } known ? TruthLogic.Of(known.Covers(asked)) : Truth.Unknown);
        return result;
    }
}
