using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.State.Files;
using IamCompliance.State.Model;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

/// <summary>What costs calls for each principal is read, and judged, only where somebody asks for it by name.</summary>
public sealed class OnRequestTests : IDisposable
{
    private const string Keys = "user-ssh-key-rotated";
    private const string Use = "role-service-access-not-stale";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Whoever_names_nothing_is_told_what_was_left_out_and_what_it_would_cost()
    {
        SmallExport.Write(folder, adaHasMfa: true);

        var result = (await Iamc.RunAsync(folder.Path, "check", "export", "--evidence", "evidence")).Exits(ExitCodes.Error);

        Assert.DoesNotContain(Keys, result.Output, StringComparison.Ordinal);
        Assert.Contains($"{Keys} (1 call for each user)", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{Use} (2 calls for each user and role)", result.Error, StringComparison.Ordinal);
        using var results = Results("evidence");
        Assert.Null(OutcomeOf(results, Keys));
        Assert.Contains(Keys, results.RootElement.GetProperty("notSelected").EnumerateArray().Select(c => c.GetString()));
        var price = results
            .RootElement.GetProperty("notSelectedPrices")
            .EnumerateArray()
            .Single(c => c.GetProperty("control").GetString() == Keys);
        Assert.Equal("1 call for each user", price.GetProperty("price").GetString());
        Assert.Equal(["iam/ssh-public-keys"], price.GetProperty("parts").EnumerateArray().Select(p => p.GetString()));
        var page = await File.ReadAllTextAsync(folder.File("evidence/not-tested.html"));
        Assert.Matches($"(?s)left out for their price.*{Keys}.*1 call for each user", page);
    }

    [Theory]
    [InlineData("--control", Keys, Keys)]
    [InlineData("--also", Keys, Keys)]
    [InlineData("--program", "fedramp-low-r4", "user-service-access-not-stale")]
    public async Task A_recorded_account_without_the_part_is_an_error_of_whoever_names_the_control(
        string option,
        string name,
        string control
    )
    {
        SmallExport.Write(folder, adaHasMfa: true);

        (await Iamc.RunAsync(folder.Path, "check", "export", option, name, "--evidence", "evidence")).Exits(ExitCodes.Error);

        using var results = Results("evidence");
        Assert.Equal("Error", OutcomeOf(results, control));
        (await Iamc.RunAsync(folder.Path, "evidence", "reperform", "evidence")).Exits(ExitCodes.Pass);
    }

    [Fact]
    public async Task A_profile_that_adds_one_judges_all_others_too()
    {
        SmallExport.Write(folder, adaHasMfa: true);
        folder.Write("iamcompliance.yaml", $"accounts: [{{ name: small, export: export }}]\ncontrols: {{ also: [{Keys}] }}\n");

        (await Iamc.RunAsync(folder.Path, "check", "--evidence", "evidence")).Exits(ExitCodes.Error);

        using var results = Results("evidence");
        Assert.Equal("Error", OutcomeOf(results, Keys));
        Assert.Equal("Pass", OutcomeOf(results, "user-console-mfa"));
        Assert.Null(OutcomeOf(results, Use));
    }

    [Fact]
    public async Task A_capture_asks_no_principal_by_itself_and_says_so_before_it_begins()
    {
        await using var aws = await EmulatedAws.StartAsync();

        var result = await Iamc.RunAsync(folder.Path, aws.Environment, "capture", "-o", "a.state.json");

        Assert.Matches(@"^The plan reads \d+ parts, a call a page\.", result.Error);
        Assert.Contains($"{Keys} (1 call for each user)", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(aws.Emulator.Calls.ByOperation.Keys, o =>
            o is "iam:ListSSHPublicKeys" or "iam:GenerateServiceLastAccessedDetails"
        );
        Assert.Equal(
            ReadStatus.NotCollected,
            (await StateFile.ReadAsync(folder.File("a.state.json"))).GetPart(PartIds.SshPublicKeys).Status
        );
    }

    [Fact]
    public async Task A_capture_for_a_control_that_is_named_says_before_it_begins_how_many_calls_it_takes()
    {
        await using var aws = await EmulatedAws.StartAsync();

        var result = (await Iamc.RunAsync(folder.Path, aws.Environment, "capture", "--control", Keys, "-o", "a.state.json")).Exits(
            ExitCodes.Pass
        );

        Assert.Matches(
            @"^The plan reads \d+ parts: 1 call for each user \(iam/ssh-public-keys\), and a call a page for the rest\.\s+111122223333: 3 calls for 3 users and 2 roles",
            result.Error
        );
        Assert.Equal(3, aws.Emulator.Calls.Count("iam:ListSSHPublicKeys"));
        Assert.True((await StateFile.ReadAsync(folder.File("a.state.json"))).GetPart(PartIds.SshPublicKeys).IsProven);
    }

    [Fact]
    public async Task The_permissions_grow_with_what_is_asked_for_by_name()
    {
        const string Permission = "iam:ListSSHPublicKeys";
        var others = (await Iamc.RunAsync(folder.Path, "permissions")).Exits(ExitCodes.Pass);
        var also = (await Iamc.RunAsync(folder.Path, "permissions", "--also", Keys)).Exits(ExitCodes.Pass);

        Assert.DoesNotContain(Permission, others.Output, StringComparison.Ordinal);
        Assert.Contains(Permission, also.Output, StringComparison.Ordinal);
        Assert.Contains("iam:GetCredentialReport", also.Output, StringComparison.Ordinal);
    }

    private JsonDocument Results(string package) => JsonDocument.Parse(File.ReadAllText(folder.File($"{package}/results.json")));

    private static string? OutcomeOf(JsonDocument results, string control) =>
        results
            .RootElement.GetProperty("accounts")[0]
            .GetProperty("controls")
            .EnumerateArray()
            .Where(c => c.GetProperty("id").GetString() == control)
            .Select(c => c.GetProperty("outcome").GetString())
            .FirstOrDefault();
}
