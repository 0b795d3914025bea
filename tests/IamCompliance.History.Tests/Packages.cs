using IamCompliance.Assessment.Outcomes;
using IamCompliance.History.Observed;

namespace IamCompliance.History.Tests;

/// <summary>Makes what packages say; a test changes what matters to it by <c>with</c>.</summary>
internal static class Packages
{
    public static DateTimeOffset Day(int day, int hour = 12) => new DateTimeOffset(2026, 1, 1, hour, 0, 0, TimeSpan.Zero).AddDays(day - 1);

    public static ObservedSubject Subject(string name, Outcome outcome = Outcome.Pass, string? why = null) =>
        new(
            name,
            outcome,
            outcome is Outcome.Waived or Outcome.WaiverExpired ? Outcome.Fail : outcome,
            why ?? (outcome == Outcome.Pass ? "" : "mfaActive: required true, observed false")
        );

    public static ObservedControl Control(Outcome outcome, params ObservedSubject[] subjects) =>
        new("user-console-mfa", "Console users have MFA", "high", outcome, "d1", Math.Max(1, subjects.Length), subjects);

    public static ObservedAccount Account(DateTimeOffset time, params ObservedControl[] controls) =>
        new("production", "444455556666", time, $"state of {time:O}", controls, [], []);

    public static ObservedPackage Package(DateTimeOffset time, params ObservedControl[] controls) => Of(time, Account(time, controls));

    public static ObservedPackage Of(DateTimeOffset time, params ObservedAccount[] accounts) =>
        new()
        {
            Path = $"packages/{time:yyyy-MM-dd}",
            ManifestSha256 = $"manifest of {time:O}",
            RunId = Guid.Empty,
            Finished = time.AddMinutes(5),
            ToolVersion = "0.1.0",
            Accounts = accounts,
        };
}
