using System.Globalization;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Assessment.Waiving;

/// <summary>Counts which subjects of an account a waiver covers.</summary>
internal sealed class WaiverUsage(Waiver waiver, WaiverPhase phase)
{
    private readonly List<(Waiver Other, string Subject)> overlaps = [];
    private int failing;
    private int passing;
    private string? passingSubject;

    public Waiver Waiver => waiver;

    public WaiverPhase Phase => phase;

    /// <summary>Gets whether a failure used it.</summary>
    public bool IsUsed { get; set; }

    public void Cover(Outcome observation, string subject)
    {
        if (observation == Outcome.Fail)
            failing++;
        if (observation != Outcome.Pass)
            return;
        passing++;
        passingSubject ??= subject;
    }

    public void Overlap(Waiver other, string subject)
    {
        if (!overlaps.Exists(o => ReferenceEquals(o.Other, other)))
            overlaps.Add((other, subject));
    }

    public IEnumerable<WaiverFinding> Findings()
    {
        foreach (var (other, subject) in overlaps)
            yield return new WaiverFinding(
                WaiverProblem.Overlapping,
                waiver,
                $"also covers {subject}, which the waiver for {other.Resource} that ends {Text(other.Expires)} already covers"
            );
        if (phase == WaiverPhase.NotYet && failing > 0)
            yield return new WaiverFinding(
                WaiverProblem.NotYetInForce,
                waiver,
                $"begins on {Text(waiver.Created)}, after the account was captured: {Count(failing)} it would "
                    + $"cover {(failing == 1 ? "fails" : "fail")}"
            );
        if (passing > 0 && phase != WaiverPhase.Expired)
            yield return new WaiverFinding(
                WaiverProblem.TooWide,
                waiver,
                $"covers {Count(passing)} that {(passing == 1 ? "passes" : "pass")}, such as "
                    + $"{passingSubject}{(failing == 0 ? ", and none that fails" : "")}"
            );
    }

    private static string Count(int subjects) =>
        string.Create(CultureInfo.InvariantCulture, $"{subjects} {(subjects == 1 ? "subject" : "subjects")}");

    private static string Text(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
