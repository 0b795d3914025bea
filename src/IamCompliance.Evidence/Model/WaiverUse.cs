using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Evidence.Model;

/// <summary>Says which subjects of an account a waiver applied to.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="Subjects">The subjects, by control name and subject id.</param>
internal sealed record WaiverUse(Waiver Waiver, IReadOnlyList<(string Control, string Subject)> Subjects)
{
    /// <summary>Finds the waivers that gave subjects of an account this outcome, in order.</summary>
    public static IReadOnlyList<WaiverUse> Find(AccountResult account, Outcome outcome) =>
        [
            .. account
                .Controls.SelectMany(c =>
                    c.Subjects.Where(s => s.Waiver is not null && s.Outcome == outcome)
                        .Select(s => (c.Control.Name, s.Subject, Waiver: s.Waiver!))
                )
                .GroupBy(u => u.Waiver)
                .OrderBy(g => g.Key, WaiverOrder.Instance)
                .Select(g => new WaiverUse(g.Key, [.. g.Select(u => (u.Name, u.Subject))])),
        ];
}
