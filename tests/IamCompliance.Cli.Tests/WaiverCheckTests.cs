using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>Waivers at the instants that decide; the small export was captured at 2026-10-01T12:00:00Z.</summary>
public sealed class WaiverCheckTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-10-01", "Waived", ExitCodes.Pass)]
    [InlineData("2026-01-01", "2026-09-30", "WaiverExpired", ExitCodes.Findings)]
    [InlineData("2026-01-01", "2026-10-01T12:00:01Z", "Waived", ExitCodes.Pass)]
    [InlineData("2026-01-01", "2026-10-01T12:00:00Z", "WaiverExpired", ExitCodes.Findings)]
    [InlineData("2026-01-01", "2026-10-01T14:00:00.0000001+02:00", "Waived", ExitCodes.Pass)]
    [InlineData("2026-01-01", "2026-10-01T14:00:00+02:00", "WaiverExpired", ExitCodes.Findings)]
    [InlineData("2026-10-01T12:00:00Z", "2026-12-31", "Waived", ExitCodes.Pass)]
    [InlineData("2026-10-01T12:00:01Z", "2026-12-31", "Fail", ExitCodes.Findings)]
    [InlineData("2026-10-01T13:30:00+01:30", "2026-12-31", "Waived", ExitCodes.Pass)]
    [InlineData("2026-10-02", "2026-12-31", "Fail", ExitCodes.Findings)]
    public async Task A_waiver_holds_from_its_first_instant_until_its_last(string created, string expires, string outcome, int exitCode)
    {
        using var folder = Project(created, expires, "resource: \"*:user/ada\"");
        var result = (await Iamc.RunAsync(folder.Path, "check")).Exits(exitCode);
        Assert.Matches($@"user-console-mfa\s+medium\s+{outcome}\b", result.Output);
    }

    [Fact]
    public async Task Waivers_that_are_not_as_they_should_be_are_printed_with_their_place()
    {
        using var folder = Project("2026-10-02", "2026-12-31", "resources: { anyOf: [{ arn: \"*:user/ada\" }, { tags: { stage: dev } }] }");
        var result = (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Findings);
        Assert.Contains("Waiver at waivers.yaml:2 for user-console-mfa, unused:", result.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Waiver at waivers.yaml:2 for user-console-mfa, not yet in force: begins on 2026-10-02T00:00:00Z",
            result.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("small.state.json")]
    [InlineData("export")]
    public async Task Waivers_beside_a_state_that_is_checked_alone_are_named_as_not_used(string path)
    {
        using var folder = Project("2026-01-01", "2026-12-31", "resource: \"*:user/ada\"");
        (await Iamc.RunAsync(folder.Path, "import", "export", "-o", "small.state.json")).Exits(ExitCodes.Error);
        using var elsewhere = new TemporaryFolder();

        var result = (await Iamc.RunAsync(elsewhere.Path, "check", folder.File(path), "--control", "user-console-mfa")).Exits(
            ExitCodes.Findings
        );

        Assert.Matches(@"user-console-mfa\s+medium\s+Fail\b", result.Output);
        foreach (var name in new[] { "waivers.yaml", "iamcompliance.yaml" })
            Assert.Contains($"{name}` is not used", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static TemporaryFolder Project(string created, string expires, string resource)
    {
        var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        folder.Write(
            "iamcompliance.yaml",
            "accounts:\n  - { name: small, id: \"111122223333\", export: export }\ncontrols:\n  include: [user-console-mfa]\n"
        );
        folder.Write(
            "waivers.yaml",
            $"waivers:\n  - control: user-console-mfa\n    account: small\n    {resource}\n    reason: known\n    owner: a\n    approver: b\n    created: {created}\n    expires: {expires}\n"
        );
        return folder;
    }
}
