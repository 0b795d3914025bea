using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Decides how far a part was read that takes one call for each resource.</summary>
internal static class GapJudge
{
    public static void Apply(
        PartDraft part,
        ReadOperation operation,
        PartDraft list,
        int resources,
        List<ResourceGap> gaps,
        bool hasStrangers
    )
    {
        if (resources == 0 && !hasStrangers && list.Error is { } reason)
        {
            // Whom to ask is not known, and the reason is the list's.
            part.Set(list.Status, reason);
            return;
        }

        if (gaps.Count == 0 && list.IsProven)
        {
            part.Set(ReadStatus.Complete);
            if (resources == 0)
                part.Notes.Add("There is no resource to ask for.");
            return;
        }

        if (gaps.Count == resources && gaps.All(g => g.Error is null))
        {
            // Nobody asked for a single one; with no resource known and no answer either, there was nobody to ask for.
            if (resources > 0 || !hasStrangers)
                return;
        }

        if (
            gaps.Count == resources
            && resources > 0
            && gaps.Select(g => g.Status).Distinct().ToList() is [ReadStatus.Denied or ReadStatus.Failed]
        )
        {
            part.Set(gaps[0].Status, gaps[0].Error);
            return;
        }

        foreach (var gap in gaps)
            gap.Item.UnreadParts.Add(part.Id);
        part.Set(ReadStatus.Partial, ErrorOf(operation, list, resources, gaps), hasItemisedGaps: list.IsListed);
    }

    private static PartError ErrorOf(ReadOperation operation, PartDraft list, int resources, List<ResourceGap> gaps)
    {
        if (gaps.Count == 0)
        {
            const string Message = "The list of resources to ask for was not read to its end.";
            return list.Error is { } reason
                ? reason with
                {
                    Code = PartErrorCodes.PopulationUnproven,
                    Message = $"{Message} {reason.Message}",
                }
                : new PartError(operation.Action, PartErrorCodes.PopulationUnproven, Message);
        }

        if (gaps.FirstOrDefault(g => g.Error is not null)?.Error is { } error)
            return error with { Message = $"{error.Message} Not read for {gaps.Count} of {resources}: {Names(gaps)}." };
        return new PartError(operation.Action, PartErrorCodes.NotAsked, $"Nobody asked for {gaps.Count} of {resources}: {Names(gaps)}.");
    }

    private static string Names(List<ResourceGap> gaps)
    {
        var names = string.Join(", ", gaps.Take(5).Select(g => g.Item.Name ?? g.Item.ResourceId));
        return gaps.Count > 5 ? names + ", …" : names;
    }
}
