using System.Text.Json;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Derivations;

/// <summary>Decides whether one event selector of a trail records a management event.</summary>
/// <param name="Sources">The event sources that the selector names.</param>
/// <param name="Records">Decides for a read or a write of an event source.</param>
internal sealed record ManagementEventSelector(IReadOnlyList<string> Sources, Func<bool, string, Truth> Records)
{
    /// <summary>Reads a basic selector: a kind of events, and sources that are left out.</summary>
    /// <remarks>https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html</remarks>
    public static ManagementEventSelector OfBasic(JsonElement selector)
    {
        var excluded = FieldSelector.Texts(selector, "excludeManagementEventSources");
        var includes = selector.TryGetProperty("includeManagementEvents", out var flag) ? Known(flag) : Truth.Unknown;
        var kind = selector.TryGetProperty("readWriteType", out var type) && JsonText.TryGet(type, out var text) ? text : "";
        return new ManagementEventSelector(excluded, (isRead, source) =>
            TruthLogic.And(
                includes,
                TruthLogic.And(IsOfKind(kind, isRead), excluded.Contains(source, StringComparer.Ordinal) ? Truth.False : Truth.True)
            )
        );
    }

    /// <summary>Reads an advanced selector: fields that must all match, and of each field its operators.</summary>
    /// <remarks>https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html</remarks>
    public static ManagementEventSelector OfAdvanced(JsonElement selector)
    {
        List<FieldSelector> fields =
            selector.TryGetProperty("fieldSelectors", out var list) && list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select(FieldSelector.Of)]
                : [];
        // Every advanced selector says of which category its events are.
        if (!fields.Any(f => f.Field == FieldSelector.Category))
            return new ManagementEventSelector([], (_, _) => Truth.Unknown);
        return new ManagementEventSelector(
            [.. fields.Where(f => f.Field == FieldSelector.Source).SelectMany(f => f.Values)],
            (isRead, source) => fields.Select(f => f.Matches(isRead, source)).Aggregate(Truth.True, TruthLogic.And)
        );
    }

    private static Truth IsOfKind(string kind, bool isRead) =>
        kind switch
        {
            "All" => Truth.True,
            "ReadOnly" => isRead ? Truth.True : Truth.False,
            "WriteOnly" => isRead ? Truth.False : Truth.True,
            _ => Truth.Unknown,
        };

    private static Truth Known(JsonElement flag) =>
        flag.ValueKind switch
        {
            JsonValueKind.True => Truth.True,
            JsonValueKind.False => Truth.False,
            _ => Truth.Unknown,
        };
}
