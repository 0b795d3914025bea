using System.Collections.Concurrent;
using IamCompliance.Assessment;
using IamCompliance.Assessment.Outcomes;
using IamCompliance.State.Importing;

namespace IamCompliance.Controls.Tests;

/// <summary>Runs shipped controls over exports of which each subject's verdict was derived from AWS's documentation, from import to
/// outcome.</summary>
public sealed class RecordedVerdictTests
{
    private static readonly string Fixtures = Path.Combine(Path.GetDirectoryName(ShippedControls.Root)!, "tests", "fixtures", "verdicts");

    private static readonly Lazy<CompiledCatalogue> Catalogue = new(() => CompiledCatalogue.Compile(ShippedControls.Catalogue));

    private static readonly ConcurrentDictionary<string, Lazy<Task<AccountResult>>> Assessed = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("attached-customer-policy-no-admin", "much-denied nothing-denied under-condition", "reader service-denied-in-part")]
    [InlineData("policy-no-service-wildcard", "much-denied nothing-denied service-denied-in-part under-condition", "reader")]
    [InlineData("customer-policy-no-kms-full-access", "much-denied nothing-denied under-condition", "reader service-denied-in-part")]
    [InlineData("customer-policy-no-cloudtrail-full-access", "much-denied nothing-denied under-condition", "reader service-denied-in-part")]
    public Task What_a_statement_grants_is_asked_whatever_is_denied_beside_it(string control, string failing, string passing) =>
        HoldsAsync("everything-and-a-deny", control, failing, passing);

    [Theory]
    [InlineData(
        "key-policy-not-public",
        "00000004-1111-2222-3333-444444444444",
        "00000000-1111-2222-3333-444444444444 00000001-1111-2222-3333-444444444444 00000002-1111-2222-3333-444444444444 00000003-1111-2222-3333-444444444444"
    )]
    [InlineData(
        "bucket-policy-no-anonymous-principal",
        "b-ip-slash1 b-ip-v6all b-referer b-resourceorg b-securetransport b-userid b-vpcsourceip pub-acct-like pub-arnlike pub-date pub-ip-wide "
            + "pub-notprincipal pub-plain pub-referer pub-tls pub-ua",
        "b-aroa-session b-canonical b-dap b-ip-slash8 b-oac b-oai b-src-account b-src-arn b-srcowner b-srcvpc b-vpceaccount b-vpceorg pub-canonical pub-ip "
            + "pub-oac pub-org pub-svc-open pub-vpce tls-aws-star tls-bucket-only tls-get-only tls-good tls-ifexists tls-objects-only tls-one-object "
            + "tls-one-principal tls-plus-ip tls-true-wrong tls-version"
    )]
    [InlineData(
        "cloudtrail-bucket-tls-only",
        "tls-bucket-only tls-get-only tls-objects-only tls-one-object tls-one-principal tls-plus-ip tls-true-wrong tls-version",
        "tls-aws-star tls-good tls-ifexists"
    )]
    public Task Policies_of_resources_are_read_as_AWS_reads_them(string control, string failing, string passing) =>
        HoldsAsync("resource-policies", control, failing, passing);

    [Fact]
    public async Task Writing_is_told_by_the_level_of_the_action()
    {
        var (failing, passing, undecided) = await VerdictsAsync("outside-writers", "cross-account-role-no-write-access");
        Assert.Equal(["any-vpce"], undecided);
        Assert.Equal(
            ["any-sourceip", "ext-audit", "ext-viewonly", "ext-w-logs-StartQuery"],
            passing.Where(n => n.StartsWith("ext", StringComparison.Ordinal) || n == "any-sourceip")
        );
        Assert.Equal(17, failing.Count(n => n.StartsWith("ext", StringComparison.Ordinal)));
        Assert.Contains("ext-readonly", failing);
    }

    [Fact]
    public async Task Everybody_from_some_addresses_is_outside_and_from_an_endpoint_nobody_knows()
    {
        var (failing, _, undecided) = await VerdictsAsync("outside-writers", "trust-external-account-allowlisted");
        Assert.Contains("any-sourceip", failing);
        Assert.Contains("any-vpce", undecided);
    }

    private static async Task HoldsAsync(string account, string control, string failing, string passing)
    {
        var verdicts = await VerdictsAsync(account, control);
        Assert.Equal(failing.Split(' '), verdicts.Failing);
        Assert.Equal(passing.Split(' '), verdicts.Passing);
        Assert.Empty(verdicts.Undecided);
    }

    private static async Task<(
        IReadOnlyList<string> Failing,
        IReadOnlyList<string> Passing,
        IReadOnlyList<string> Undecided
    )> VerdictsAsync(string account, string control)
    {
        var result = await Assessed.GetOrAdd(account, name => new(() => AssessAsync(name))).Value;
        var subjects = result.Controls.Single(c => c.Control.Name == control).Subjects;
        return (Named(Outcome.Fail), Named(Outcome.Pass), Named(Outcome.Error));

        List<string> Named(Outcome outcome) =>
            [
                .. subjects
                    .Where(s => s.Outcome == outcome)
                    .Select(s => s.Subject[(s.Subject.LastIndexOfAny(['/', ':']) + 1)..])
                    .Order(StringComparer.Ordinal),
            ];
    }

    private static async Task<AccountResult> AssessAsync(string account)
    {
        var state = await ExportImporter.ImportAsync(Path.Combine(Fixtures, account), new ImportOptions());
        return Catalogue.Value.Assess(account, state, "");
    }
}
