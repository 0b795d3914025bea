using System.CommandLine;
using System.Diagnostics;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Run;
using IamCompliance.Foundations.Logic;
using IamCompliance.State.Files;
using IamCompliance.State.Model;

namespace IamCompliance.Benchmarks.Commands;

/// <summary>Writes the pages of a run that nobody assessed: many accounts and controls, or one control over many subjects. A browser
/// measures how fast they open.</summary>
internal static class PagesCommand
{
    private static readonly DateTimeOffset Instant = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);

    private static readonly Part Users = new(PartIds.AuthorizationDetails, ReadStatus.Complete)
    {
        Calls =
        [
            new CallRecord("iam:GetAccountAuthorizationDetails")
            {
                Pages = 4,
                EndOfList = "IsTruncated absent",
                ServerDate = Instant,
                RequestIds = ["8f0e6a3c-1111-2222-3333-444455556666"],
                BodySha256 = new string('b', 64),
            },
        ],
    };

    public static Command Create()
    {
        var accounts = new Option<int>("--accounts") { DefaultValueFactory = _ => 1 };
        var controls = new Option<int>("--controls") { DefaultValueFactory = _ => 1 };
        var subjects = new Option<int>("--subjects")
        {
            DefaultValueFactory = _ => 100_000,
            Description = "of each control on each account",
        };
        var output = new Option<string>("-o") { Required = true };
        var command = new Command("pages", "Write the HTML evidence of a made-up run, and measure time and memory.")
        {
            accounts,
            controls,
            subjects,
            output,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var run = Run(parsed.GetValue(accounts), parsed.GetValue(controls), parsed.GetValue(subjects));
                GC.Collect();
                var folder = parsed.GetValue(output)!;
                var clock = Stopwatch.StartNew();
                using (var peak = new PeakMemory(GC.GetTotalMemory(forceFullCollection: true)))
                {
                    await EvidencePackage.WriteAsync(run, folder, [EvidenceFormat.Html], cancellationToken);
                    var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
                    Console.WriteLine(
                        $"written in {clock.Elapsed.TotalSeconds:N1} s, {pages.Length:N0} pages, {pages.Sum(p => new FileInfo(p).Length) / 1e6:N1} MB, largest {pages.Max(p => new FileInfo(p).Length) / 1e6:N1} MB, peak managed {peak.Bytes / 1e6:N1} MB"
                    );
                }

                return 0;
            }
        );
        return command;
    }

    private static EvidenceRun Run(int accounts, int controls, int subjects)
    {
        var catalogue = ShippedCatalogue.Link();
        var bound = catalogue.Selected.Take(controls).ToList();
        return new EvidenceRun
        {
            Catalogue = catalogue with { Selected = bound },
            ToolVersion = "0.1.0",
            Header = new RunHeader
            {
                Id = new Guid("0f2b7a3e-0000-5000-8000-00000000c0de"),
                Started = Instant,
                Finished = Instant,
            },
            Accounts = [.. Enumerable.Range(0, accounts).Select(a => Account(a, bound, subjects))],
        };
    }

    private static AccountResult Account(int number, List<BoundControl> controls, int subjects) =>
        new()
        {
            Name = $"account-{number:0000}",
            State = new StateHeader
            {
                AccountId = $"{100000000000 + number}",
                Partition = "aws",
                CaptureStart = Instant,
                CaptureEnd = Instant,
                CaptureTimeBasis = CaptureTimeBasis.Recorded,
                Source = "live",
                ToolVersion = "0.1.0",
            },
            StateDigest = new string('a', 64),
            Parts = [Users],
            Controls = [.. controls.Select(c => Control(c, number, subjects))],
            Manual = [],
            UnusedWaivers = [],
        };

    private static ControlResult Control(BoundControl control, int account, int subjects) =>
        new()
        {
            Control = control,
            Outcome = Outcome.Fail,
            Summary = "Every tenth subject fails.",
            Ledger = new PopulationLedger(subjects, 0, subjects - ((subjects + 9) / 10), (subjects + 9) / 10, 0, 0),
            Subjects = [.. Enumerable.Range(0, subjects).Select(s => Subject(account, s))],
            Parts = [Users],
        };

    private static SubjectResult Subject(int account, int number)
    {
        var outcome = number % 10 == 0 ? Outcome.Fail : Outcome.Pass;
        return new SubjectResult
        {
            Subject = $"arn:aws:iam::{100000000000 + account}:user/team/user-{number:000000}#accessKeys/1",
            Observation = outcome,
            Outcome = outcome,
            Reasons =
            [
                new Reason(
                    "createDate",
                    "no older than 90 days",
                    "2026-01-01T00:00:00Z",
                    Users.Id,
                    outcome == Outcome.Pass ? Truth.True : Truth.False
                ),
            ],
            RemediationCli =
                outcome == Outcome.Pass
                    ? null
                    : "aws iam update-access-key --user-name user --access-key-id <access-key-id> --status Inactive",
        };
    }
}
