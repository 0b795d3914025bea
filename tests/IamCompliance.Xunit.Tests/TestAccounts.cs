using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Xunit.Tests;

/// <summary>Accounts with which the rotation control comes out in every way.</summary>
internal static class TestAccounts
{
    private static readonly Part Report = new(PartIds.CredentialReport, ReadStatus.Complete)
    {
        Calls =
        [
            new CallRecord("iam:GetCredentialReport")
            {
                Source = "iam-get-credential-report.json",
                RequestIds = ["7d1c2f0a-0001"],
                BodySha256 = new string('a', 64),
            },
        ],
    };

    public static AccountState Passing => Account().WithUser("ada", u => u.WithAccessKey(TestTimes.DaysAgo(10))).Build();

    public static AccountState Failing =>
        Account()
            .WithUser("ada", u => u.WithAccessKey(TestTimes.DaysAgo(91)))
            .WithUser("ci", u => u.WithAccessKey(TestTimes.DaysAgo(400)).WithAccessKey(TestTimes.DaysAgo(5)))
            .Build();

    public static AccountState Empty => Account().WithUser("ada").Build();

    public static AccountState Denied =>
        Account()
            .WithUser("ada", u => u.WithAccessKey(TestTimes.DaysAgo(10)))
            .WithPart(
                new Part(PartIds.CredentialReport, ReadStatus.Denied)
                {
                    Error = new PartError(
                        "iam:GetCredentialReport",
                        "AccessDenied",
                        "User auditor is not authorized.",
                        "iam:GetCredentialReport"
                    ),
                }
            )
            .Build();

    public static AccountState FailingOften(int users) =>
        Enumerable
            .Range(1, users)
            .Aggregate(Account(), (a, n) => a.WithUser($"user{n:000}", u => u.WithAccessKey(TestTimes.DaysAgo(100))))
            .Build();

    public static AccountBuilder Account() => new AccountBuilder().WithPart(Report);
}
