using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task A_control_that_holds_exits_with_0_and_names_the_page()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: true);
        var result = (await Iamc.RunAsync(folder.Path, "check", "export", "--control", "user-console-mfa")).Exits(ExitCodes.Pass);
        Assert.Matches(@"user-console-mfa\s+medium\s+Pass\s+1\s+1\s+0\s+0\s+0", result.Output);
        var page = result.Output.Split("Evidence: ")[1].Trim();
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(page), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_control_that_fails_exits_with_1()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        var result = (await Iamc.RunAsync(folder.Path, "check", "export", "--control", "user-console-mfa")).Exits(ExitCodes.Findings);
        Assert.Matches(@"user-console-mfa\s+medium\s+Fail\s+1\s+0\s+1\s+0\s+0", result.Output);
    }

    [Fact]
    public async Task A_denied_read_exits_with_3_and_names_operation_and_permission()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: true);
        var result = (await Iamc.RunAsync(folder.Path, "check", "export", "--control", "password-policy-min-length")).Exits(
            ExitCodes.Error
        );
        Assert.Contains("iam:GetAccountPasswordPolicy", result.Output, StringComparison.Ordinal);
        Assert.Matches(@"password-policy-min-length\s+medium\s+Error", result.Output);
    }

    [Fact]
    public async Task An_undecided_control_outranks_a_failed_one_at_the_exit()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        (
            await Iamc.RunAsync(folder.Path, "check", "export", "--control", "user-console-mfa", "--control", "password-policy-min-length")
        ).Exits(ExitCodes.Error);
    }

    [Fact]
    public async Task Json_on_standard_output_is_the_package_s_own_results()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        var result = (await Iamc.RunAsync(folder.Path, "check", "export", "--output", "json", "--evidence", "evidence")).Exits(
            ExitCodes.Error
        );
        using var document = JsonDocument.Parse(result.Output);
        var outcomes = document
            .RootElement.GetProperty("accounts")[0]
            .GetProperty("controls")
            .EnumerateArray()
            .ToDictionary(c => c.GetProperty("name").GetString()!, c => c.GetProperty("outcome").GetString());
        Assert.Equal("Fail", outcomes["user-console-mfa"]);
        Assert.Equal("Error", outcomes["password-policy-min-length"]);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(folder.Path, "evidence", "results.json")), result.Output);
    }

    [Fact]
    public async Task A_state_file_and_the_export_it_came_from_give_the_same_results()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        (await Iamc.RunAsync(folder.Path, "import", "export", "-o", "a.state.json.gz")).Exits(ExitCodes.Error);
        var fromState = await Iamc.RunAsync(folder.Path, "check", "a.state.json.gz", "--output", "json");
        var fromExport = await Iamc.RunAsync(folder.Path, "check", "export", "--output", "json");
        Assert.Equal(fromExport.Output, fromState.Output);
    }

    [Fact]
    public async Task A_profile_is_found_in_its_folder()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: true);
        folder.Write(
            "iamcompliance.yaml",
            "accounts:\n  - { name: small, id: \"111122223333\", export: export }\ncontrols:\n  include: [user-console-mfa]\n"
        );
        var result = (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Pass);
        Assert.Contains("Account small (111122223333)", result.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "TestResults", "evidence", "index.html")));
    }

    [Theory]
    [InlineData("nowhere", "`nowhere` does not exist")]
    [InlineData(".", "holds neither iamcompliance.yaml nor AWS CLI outputs")]
    public async Task A_path_that_stands_for_nothing_is_a_usage_error(string path, string message)
    {
        using var folder = new TemporaryFolder();
        var result = (await Iamc.RunAsync(folder.Path, "check", path)).Exits(ExitCodes.Usage);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains("help: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public async Task A_state_that_is_cut_off_is_an_error_and_leaves_no_evidence()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.state.json", "{\"format\":\"iamcompliance-state/1\",\"header\":{");
        var result = (await Iamc.RunAsync(folder.Path, "check", "a.state.json", "--evidence", "evidence")).Exits(ExitCodes.Error);
        Assert.Contains("a.state.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_control_or_program_is_never_an_empty_success()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: true);
        (await Iamc.RunAsync(folder.Path, "check", "export", "--control", "user-consol-mfa")).Exits(ExitCodes.Usage);
        (await Iamc.RunAsync(folder.Path, "check", "export", "--program", "pci")).Exits(ExitCodes.Usage);
        (await Iamc.RunAsync(folder.Path, "check", "export", "--colour")).Exits(ExitCodes.Usage);
    }
}
