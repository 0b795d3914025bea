using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Xunit.Messages;

/// <summary>Says which failures are waived, by whom and for how long.</summary>
internal static class WaiverLines
{
    /// <summary>Writes one sentence for each waiver in use.</summary>
    public static string Of(ControlResult result) =>
        string.Join(
            "; ",
            result
                .Subjects.Where(s => s is { Outcome: Outcome.Waived, Waiver: not null })
                .GroupBy(s => s.Waiver!)
                .Select(g => $"{Subjects([.. g.Select(s => s.Subject)])} waived until {End(g.Key)} by {g.Key.Owner}: {g.Key.Reason}")
        );

    private static string Subjects(List<string> subjects) =>
        subjects.Count == 1 ? $"{subjects[0]} fails," : string.Create(CultureInfo.InvariantCulture, $"{subjects.Count} subjects fail,");

    private static string End(Waiver waiver) => waiver.Expires.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
