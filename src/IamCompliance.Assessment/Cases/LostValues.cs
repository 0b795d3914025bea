using System.Globalization;
using System.Text.Json;
using IamCompliance.Definitions.Resources;
using IamCompliance.State.Model;
using IamCompliance.State.RoundTrips;

namespace IamCompliance.Assessment.Cases;

/// <summary>
/// Finds what a case says of its resources and no answer of AWS carried over: whatever is proved with it is proved of no real account.
/// </summary>
internal sealed class LostValues(PreparedCase prepared, RoundTripResult recorded)
{
    private readonly AccountState given = prepared.Account.State;

    /// <summary>Lists what was lost, a line each. What stands in a part that the case says was not read cannot be lost.</summary>
    public IEnumerable<string> Find()
    {
        var items = recorded
            .State.Items.Where(i => recorded.Subjects.ContainsKey((i.ResourceType, i.SubjectId)))
            .ToLookup(i => (i.ResourceType, recorded.Subjects[(i.ResourceType, i.SubjectId)]));
        foreach (var item in given.Items)
        {
            if (prepared.Types.Find(item.ResourceType) is not { } type || !IsRead(type.Part))
                continue;
            var others = items[(item.ResourceType, item.SubjectId)].ToList();
            var lines =
                others.Count == 0
                    ? [$"no answer of AWS lists a {item.ResourceType} like it"]
                    : Compare(item.Configuration, others[0].Configuration, type.Configuration);
            foreach (var line in lines)
                yield return $"{item.SubjectId}: {line}";
        }
    }

    private bool IsRead(string part) => given.GetPart(part).Status is ReadStatus.Complete or ReadStatus.Absent;

    private IEnumerable<string> Compare(JsonElement one, JsonElement other, PropertyType type)
    {
        foreach (var property in one.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null))
        {
            if (type.FindProperty(property.Name) is { } known && !IsRead(known.Part))
                continue;
            if (!other.TryGetProperty(property.Name, out var carried))
                yield return $"{property.Name} is given as {property.Value.GetRawText()}, and no answer of AWS says so";
            else if (!Holds(property.Value, carried))
                yield return $"{property.Name} is given as {property.Value.GetRawText()}, and comes out as {carried.GetRawText()}";
        }
    }

    private static bool Holds(JsonElement one, JsonElement other) =>
        one.ValueKind switch
        {
            JsonValueKind.Null => true,
            JsonValueKind.Object => other.ValueKind == JsonValueKind.Object && one.EnumerateObject().All(p => HoldsMember(p, other)),
            JsonValueKind.Array => other.ValueKind == JsonValueKind.Array
                && one.GetArrayLength() <= other.GetArrayLength()
                && one.EnumerateArray().All(e => other.EnumerateArray().Any(o => Holds(e, o))),
            JsonValueKind.String => other.ValueKind == JsonValueKind.String
                && (one.ValueEquals(other.GetString()) || IsSameInstant(one, other)),
            JsonValueKind.Number => other.ValueKind == JsonValueKind.Number && one.GetDecimal() == other.GetDecimal(),
            var kind => other.ValueKind == kind,
        };

    private static bool HoldsMember(JsonProperty property, JsonElement other) =>
        property.Value.ValueKind == JsonValueKind.Null
        || (other.TryGetProperty(property.Name, out var carried) && Holds(property.Value, carried));

    private static bool IsSameInstant(JsonElement one, JsonElement other) =>
        TryRead(one, out var here) && TryRead(other, out var there) && here == there;

    private static bool TryRead(JsonElement value, out DateTimeOffset instant) =>
        DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);
}
