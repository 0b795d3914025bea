using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Browser.Tests.Building;

/// <summary>Tells larger runs than the stories: enough rows to search, filter and sort.</summary>
internal static class Runs
{
    private static readonly (Outcome Outcome, Severity Severity)[] Mix =
    [
        (Outcome.Pass, Severity.Low),
        (Outcome.Fail, Severity.High),
        (Outcome.Error, Severity.Critical),
        (Outcome.NotApplicable, Severity.Medium),
        (Outcome.Waived, Severity.Informational),
    ];

    /// <summary>Gets a run of several accounts and controls with every outcome, attestations, waivers and a program.</summary>
    public static EvidenceRun Organization { get; } = Create(10, 12);

    /// <summary>Gets a run of one control over many users; user 7 of 10 fails.</summary>
    public static EvidenceRun Users(int users) =>
        Sample.Run(
            Sample.Account("sandbox", Sample.Result(Outcome.Fail, "Some keys are too old.", [.. Enumerable.Range(0, users).Select(User)]))
        );

    /// <summary>Gets the id of a user.</summary>
    public static string Name(int user) => $"arn:aws:iam::111122223333:user/user-{user:000000}";

    private static SubjectResult User(int user) => user % 10 == 7 ? Sample.Failing(Name(user)) : Sample.Passing(Name(user));

    private static EvidenceRun Create(int accounts, int controls)
    {
        var waived = Stories.All["waived"];
        var bound = Enumerable
            .Range(0, controls)
            .Select(c =>
                Sample.Bound(
                    Sample.Control(
                        $"control-{c:00}",
                        c % 2 == 0 ? "security-best-practices" : "account-foundations",
                        Mix[c % Mix.Length].Severity
                    ) with
                    {
                        Title = $"Rule number {c} holds",
                    }
                )
            )
            .ToList();
        var results = Enumerable
            .Range(0, accounts)
            .Select(a =>
                waived.Accounts[0] with
                {
                    Name = $"account-{a}",
                    Controls = [.. bound.Select((b, c) => Result(b, Mix[((a * c) + c) % Mix.Length].Outcome))],
                    UnusedWaivers =
                    [
                        .. Enumerable.Range(0, 2).Select(w => Sample.Waiver() with { Resource = $"arn:aws:iam::*:user/nobody-{w}" }),
                    ],
                }
            );
        return waived with
        {
            Accounts = [.. results],
            Catalogue = waived.Catalogue with { Controls = [.. bound.Select(b => b.Control)], Selected = bound },
        };
    }

    private static ControlResult Result(BoundControl bound, Outcome outcome) =>
        Sample.Result(
            bound,
            outcome,
            $"It came out as {outcome}.",
            outcome switch
            {
                Outcome.Pass => [Sample.Passing()],
                Outcome.Fail => [Sample.Failing(), Sample.Passing()],
                Outcome.Error => [Sample.Erroneous()],
                Outcome.Waived => [Sample.Failing() with { Outcome = Outcome.Waived, Waiver = Sample.Waiver() }],
                _ => [],
            }
        );
}
