using System.Text.Json;
using IamCompliance.AwsEmulator.Accounts;
using IamCompliance.State.Importing;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Aws.Tests.Capturing;

/// <summary>Reads one account twice, over the wire and from the files the AWS CLI left, and finds no difference.</summary>
public sealed class SameAsImportTests
{
    [Theory]
    [InlineData("clean")]
    [InlineData("tidy-shop")]
    [InlineData("neglected")]
    [InlineData("acme-dev")]
    public async Task A_capture_and_an_import_of_one_account_are_alike(string story)
    {
        var export = RepositoryFiles.Account(story);
        var account = EmulatedAccount.FromExport(export);
        var imported = await ImportAsync(export, account.HomeRegion);
        await using var session = await EmulatedSession.StartAsync(account, o =>
            o with
            {
                Clock = new StoppedClock(imported.Header.CaptureEnd),
            }
        );
        var live = await session.CaptureAsync(change: access =>
            access with
            {
                Regions = [account.HomeRegion],
                // The SDK remembers how far off the clock of an address is; no other test may inherit that with the port.
                Endpoints = access.Endpoints with
                {
                    ServiceUrl = new UriBuilder(session.Emulator.Endpoint) { Host = "localhost" }.Uri,
                },
            }
        );

        // What the export does not answer, the emulator cannot either.
        var unasked = imported
            .Parts.Where(p => p.Status == ReadStatus.NotCollected || p.Error?.Code == PartErrorCodes.NotAsked)
            .Select(p => p.Id)
            .ToList();
        Assert.Equal(Statuses(imported, unasked), Statuses(live, unasked));
        Assert.Equal(string.Join('\n', Items(imported)), string.Join('\n', Items(live)));
        Assert.Equal(Verdicts(imported, unasked, imported.Header), Verdicts(live, unasked, imported.Header));
        Assert.Empty(session.Emulator.Refused);
    }

    // Exports that do not say which region they are of are told here, as the exporting script would have.
    private static async Task<AccountState> ImportAsync(string export, string region)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(export))
            File.Copy(file, Path.Combine(folder.Path, Path.GetFileName(file)));
        var end = (await ExportImporter.ImportAsync(export, new ImportOptions())).Header.CaptureEnd;
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "capture.json"),
            $$"""{ "capturedAt": "{{end:O}}", "regions": ["{{region}}"] }"""
        );
        return await ExportImporter.ImportAsync(folder.Path, new ImportOptions());
    }

    private static string[] Statuses(AccountState state, List<string> except) =>
        [
            .. state
                .Parts.Where(p => !except.Contains(p.Id))
                .Select(p => $"{p.Id} {p.Status} {p.Error?.Operation} {p.Error?.Code} {p.Error?.Permission}"),
        ];

    private static string[] Items(AccountState state) =>
        [
            .. state.Items.Select(i =>
                $"{i.ResourceType} {i.ResourceId} {i.ResourceName} {i.Arn} {i.AwsRegion} {JsonSerializer.Serialize(i.Configuration)}"
            ),
        ];

    // Both are judged as of the same time, by a clock that is believed; what the export did not ask for is left out.
    private static string[] Verdicts(AccountState state, List<string> except, StateHeader time)
    {
        var judged = new AccountState(
            state.Header with
            {
                CaptureStart = time.CaptureStart,
                CaptureEnd = time.CaptureEnd,
                ClockOffsetSeconds = null,
            },
            state.Parts,
            state.Items
        );
        return
        [
            .. ShippedControls
                .Assess(judged)
                .Controls.Where(c => !c.Parts.Any(p => except.Contains(p.Id)))
                .Select(c =>
                    $"{c.Control.Name} {c.Outcome} {c.Summary} {c.Ledger} {string.Join("; ", c.Subjects.Select(s => $"{s.Subject} {s.Outcome} {string.Join(", ", s.Reasons)}"))}"
                ),
        ];
    }
}
