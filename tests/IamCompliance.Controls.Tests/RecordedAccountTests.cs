using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Importing;

namespace IamCompliance.Controls.Tests;

/// <summary>Runs the shipped controls over the export of a whole account: what the cases say of small accounts must hold there
/// too.</summary>
/// <remarks>The figures were counted from the export by hand, not taken from a run.</remarks>
public sealed class RecordedAccountTests
{
    private static readonly string Export = Path.Combine(
        Path.GetDirectoryName(ShippedControls.Root)!,
        "tests",
        "fixtures",
        "accounts",
        "acme-dev"
    );

    private static readonly Task<AccountResult> Assessed = AssessAsync();

    [Theory]
    [InlineData("user-console-mfa", 14, 3)]
    [InlineData("user-mfa", 24, 13)]
    [InlineData("access-key-rotation", 13, 11)]
    [InlineData("access-key-unused", 13, 6)]
    [InlineData("console-password-unused", 14, 7)]
    [InlineData("user-password-or-key-not-both", 24, 4)]
    [InlineData("single-active-access-key", 24, 4)]
    [InlineData("user-no-direct-policies", 24, 14)]
    [InlineData("user-no-inline-policies", 24, 7)]
    [InlineData("user-in-group", 24, 3)]
    [InlineData("user-no-administrator-access", 24, 1)]
    public async Task Failures_are_those_counted_by_hand(string control, int inScope, int failing)
    {
        var result = await FindAsync(control);

        Assert.Equal(Outcome.Fail, result.Outcome);
        Assert.Equal(inScope, result.Subjects.Count);
        Assert.Equal(failing, result.Subjects.Count(s => s.Outcome == Outcome.Fail));
    }

    [Theory]
    [InlineData("access-analyzer-external-access-enabled", "access-analyzer/analyzers")]
    [InlineData("cloudtrail-bucket-public-access-blocked", "s3/bucket-public-access-block")]
    [InlineData("org-root-credentials-management-enabled", "iam/organizations-features")]
    public async Task What_was_denied_or_never_asked_for_is_an_error(string control, string part)
    {
        var result = await FindAsync(control);

        Assert.Equal(Outcome.Error, result.Outcome);
        Assert.Contains(part, result.Control.Control.Parts);
    }

    [Theory]
    [InlineData("root-no-access-key", Outcome.Pass)]
    [InlineData("root-mfa-enabled", Outcome.Fail)]
    [InlineData("password-policy-lowercase", Outcome.Pass)]
    [InlineData("password-policy-uppercase", Outcome.Fail)]
    [InlineData("password-policy-min-length[length=8]", Outcome.Pass)]
    [InlineData("password-policy-min-length", Outcome.Fail)]
    [InlineData("cloudtrail-multi-region", Outcome.Pass)]
    [InlineData("cloudtrail-key-rotated", Outcome.NotApplicable)]
    [InlineData("config-recorder-running", Outcome.Fail)]
    public async Task Settings_of_the_account_are_seen(string control, Outcome outcome) =>
        Assert.Equal(outcome, (await FindAsync(control)).Outcome);

    private static async Task<ControlResult> FindAsync(string name) => (await Assessed).Controls.Single(c => c.Control.Name == name);

    private static async Task<AccountResult> AssessAsync()
    {
        var state = await ExportImporter.ImportAsync(
            Export,
            new ImportOptions(CapturedAt: new DateTimeOffset(2026, 11, 23, 18, 0, 0, TimeSpan.Zero))
        );
        return CompiledCatalogue.Compile(ShippedControls.Catalogue).Assess("acme-dev", state, "");
    }
}
