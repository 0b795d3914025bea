using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Decides how far a part was read that was asked for in several regions, or with several arguments.</summary>
internal static class AnswerJudge
{
    /// <summary>What answers are told apart by that were asked for region by region.</summary>
    public const string Regions = "regions";

    /// <summary>Sets the status of the part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="answers">How far each answer was read; at least one.</param>
    /// <param name="noun">What the answers are told apart by, in the plural.</param>
    public static void Apply(PartDraft part, IReadOnlyList<AnswerVerdict> answers, string noun)
    {
        var gaps = answers.Where(r => !r.IsProven).ToList();
        if (gaps.Count == 0)
            part.Set(answers.All(r => r.Status == ReadStatus.Absent) ? ReadStatus.Absent : ReadStatus.Complete);
        else if (gaps.Count == answers.Count && gaps.All(g => g.Status == gaps[0].Status))
            part.Set(gaps[0].Status, gaps[0].Error);
        else
            part.Set(
                gaps[0].Error! with
                {
                    Message = $"{gaps[0].Error!.Message} Not read in {gaps.Count} of {answers.Count} {noun}: {Names(gaps)}.",
                },
                noun == Regions && gaps.Count < answers.Count && gaps.All(g => g.Name is not null)
                    ? [.. gaps.Select(g => g.Name!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
                    : []
            );
    }

    private static string Names(List<AnswerVerdict> gaps) => string.Join(", ", gaps.Select(g => g.Name));
}
