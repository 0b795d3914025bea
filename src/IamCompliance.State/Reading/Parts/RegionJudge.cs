using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Decides how far a part was read that was asked for in several regions.</summary>
internal static class RegionJudge
{
    public static void Apply(PartDraft part, IReadOnlyList<RegionVerdict> regions)
    {
        if (regions.Count == 0)
            return;
        var gaps = regions.Where(r => !r.IsProven).ToList();
        if (gaps.Count == 0)
            part.Set(regions.All(r => r.Status == ReadStatus.Absent) ? ReadStatus.Absent : ReadStatus.Complete);
        else if (gaps.Count == regions.Count && gaps.All(g => g.Status == gaps[0].Status))
            part.Set(gaps[0].Status, gaps[0].Error);
        else
            part.Set(ReadStatus.Partial, gaps[0].Error! with { Message = $"{gaps[0].Error!.Message} Not read in {gaps.Count} of {regions.Count} regions: {Names(gaps)}." });
    }

    private static string Names(List<RegionVerdict> gaps) => string.Join(", ", gaps.Select(g => g.Region));
}
