using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using IamCompliance.State.ConfigFiles;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Values;

/// <summary>Says in which enabled regions the parts of an account were not read.</summary>
/// <remarks>
/// Invariant: what holds in all regions needs every enabled region, and which ones these are needs proof as well. A part without calls was
/// stated as a whole, by a case or by hand, and is taken at its word.
/// </remarks>
internal sealed class RegionCoverage
{
    // What AWS Config delivered says of its regions what there is to say: nobody can ask it which others are enabled.
    private const string ConfigFiles = "aws-config-files";
    private const string NotOptedIn = "not-opted-in";

    private readonly AccountState state;
    private readonly ConcurrentDictionary<string, RegionGap?> gaps = new(StringComparer.Ordinal);

    public RegionCoverage(AccountState state)
    {
        this.state = state;
        (Enabled, WhyUnknown) = Read(state);
    }

    /// <summary>Gets the enabled regions, sorted; null when nobody knows which these are.</summary>
    public IReadOnlyList<string>? Enabled { get; }

    /// <summary>Gets why nobody knows which regions are enabled, as the rest of a sentence; null when it is known.</summary>
    public string? WhyUnknown { get; }

    /// <summary>
    /// Finds the enabled regions a part was not read in; null when it was read in all of them, when regions do not matter to it, or when it
    /// was not read at all.
    /// </summary>
    public RegionGap? Find(string partId) => gaps.GetOrAdd(partId, Work);

    private static (IReadOnlyList<string>? Enabled, string? WhyUnknown) Read(AccountState state)
    {
        var part = state.GetPart(PartIds.Regions);
        if (!part.IsProven)
            return (null, $"nobody knows which regions are enabled: {UnprovenPart.Describe(part)}");
        List<string> names =
        [
            .. state.ItemsOf(ResourceTypes.Account).SelectMany(Regions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return names.Count > 0 ? (names, null)
            : part.Calls.Count == 0 ? (state.Header.Regions, null)
            : (null, $"nobody knows which regions are enabled: {PartOperations.Find(PartIds.Regions)!.Operation} named none");
    }

    private static IEnumerable<string> Regions(Item account)
    {
        if (!account.Configuration.TryGetProperty("regions", out var regions) || regions.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var region in regions.EnumerateArray())
        {
            if (Text(region, "regionName") is { } name && Text(region, "optInStatus") != NotOptedIn)
                yield return name;
        }
    }

    private static string? Text(JsonElement region, string name) =>
        region.ValueKind == JsonValueKind.Object && region.TryGetProperty(name, out var value) && JsonText.TryGet(value, out var text)
            ? text
            : null;

    private RegionGap? Work(string partId)
    {
        var id = PartOperations.ListOf(partId);
        var part = state.GetPart(id);
        var isRead = part.Calls.Count > 0 && (part.IsProven || part.UnreadRegions.Count > 0);
        if (!isRead || !IsRegional(id) || state.Header.Source == ConfigFiles)
            return null;
        var asked = part.Calls.Select(c => c.Region).OfType<string>();
        var read = asked.Except(part.UnreadRegions, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        if (read.Count == 0 && part.UnreadRegions.Count == 0 && OnlyRegion() is { } only)
            read.Add(only);
        if (Enabled is null)
            return new RegionGap(read, [], WhyUnknown!);
        var missing = Enabled.Where(r => !read.Contains(r)).ToList();
        return missing.Count == 0 ? null : new RegionGap(read, missing, Cause(part, missing, read.Count > 0));
    }

    // An export without folders is of one region. A state of an earlier version tells it in its header only; else it is the only one
    // enabled, or the one that all the ARNs lie in which only their own region lists. Trails of all regions are listed in every one.
    private string? OnlyRegion()
    {
        if (state.Header.Regions.Count > 0)
            return state.Header.Regions is [var stated] ? stated : null;
        if (Enabled is [var sole])
            return sole;
        var named = state
            .Items.Where(i => i.ResourceType != ResourceTypes.Trail)
            .Select(i =>
                i.Arn is { } arn
                && arn.Split(':', 6) is [_, _, _, { Length: > 0 } region, var account, _]
                && account == state.Header.AccountId
                    ? region
                    : null
            )
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .ToList();
        return named is [var one] ? one : null;
    }

    private bool IsRegional(string partId) =>
        RecordedParts.TypeOf(partId) is { } type
            ? HomeRegions.Find(type, state.Header.Partition) is null
            : PartOperations.IsRegional(partId);

    private string Cause(Part part, List<string> missing, bool isAnyKnown)
    {
        var operation = PartOperations.Find(part.Id)?.Operation ?? part.Id;
        var refused = missing.Intersect(part.UnreadRegions, StringComparer.Ordinal).ToList();
        var never = missing.Except(refused, StringComparer.Ordinal).ToList();
        var causes = new List<string>();
        if (refused.Count > 0)
            causes.Add(UnprovenPart.Describe(part));
        if (never.Count > 0 && (isAnyKnown || refused.Count > 0))
            causes.Add($"nobody read {Count(never.Count)} with {operation}: {string.Join(", ", never)}");
        else if (never.Count > 0)
            causes.Add($"nobody knows in which of the enabled regions {operation} was asked: {string.Join(", ", never)}");
        return string.Join("; ", causes);
    }

    private string Count(int missing) =>
        string.Create(CultureInfo.InvariantCulture, $"{missing} of {Enabled!.Count} enabled {(Enabled.Count == 1 ? "region" : "regions")}");
}
