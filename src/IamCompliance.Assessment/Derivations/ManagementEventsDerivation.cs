using System.Text.Json;
using IamCompliance.Assessment.Values;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Works out which management events a trail records, by whichever selectors it has: together, not one by one.</summary>
/// <remarks>https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html</remarks>
internal sealed class ManagementEventsDerivation() : Derivation("managementEvents")
{
    // An event source that no selector names stands for all that none names.
    private const string Others = "any-other-service.amazonaws.com";

    private const string Cause = "a selector narrows the events in a way that cannot be judged here";

    public override DerivedValue Derive(AccountView account, Item item)
    {
        var selectors = Selectors(item.Configuration).ToList();
        if (selectors.Count == 0)
            return DerivedValue.Unknown("the answer has no event selectors");
        string[] sources = [Others, .. selectors.SelectMany(s => s.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var answers = sources.ToDictionary(
            s => s,
            s => (Reads: Records(selectors, isRead: true, s), Writes: Records(selectors, isRead: false, s))
        );
        var others = answers[Others];
        var leftOut = sources
            .Skip(1)
            .Select(s =>
                (Source: s, Truth: TruthLogic.And(Implies(others.Reads, answers[s].Reads), Implies(others.Writes, answers[s].Writes)))
            )
            .ToList();
        return DerivedValue.Of(
            new Dictionary<string, object>
            {
                ["reads"] = Member(others.Reads),
                ["writes"] = Member(others.Writes),
                ["leftOut"] = leftOut.Any(l => l.Truth == Truth.Unknown)
                    ? DerivedValue.NotKnown(Cause)
                    : leftOut.Where(l => l.Truth == Truth.False).Select(l => l.Source).ToArray(),
            }
        );
    }

    private static object Member(Truth truth) => truth == Truth.Unknown ? DerivedValue.NotKnown(Cause) : truth == Truth.True;

    // What is recorded of others and not of this source is left out.
    private static Truth Implies(Truth others, Truth source) => others == Truth.True ? source : Truth.True;

    private static Truth Records(List<ManagementEventSelector> selectors, bool isRead, string source) =>
        selectors.Select(s => s.Records(isRead, source)).Aggregate(Truth.False, TruthLogic.Or);

    private static IEnumerable<ManagementEventSelector> Selectors(JsonElement trail) =>
        Elements(trail, "eventSelectors")
            .Select(ManagementEventSelector.OfBasic)
            .Concat(Elements(trail, "advancedEventSelectors").Select(ManagementEventSelector.OfAdvanced));

    private static IEnumerable<JsonElement> Elements(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var item in list.EnumerateArray())
            yield return item;
    }
}
