using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class NewFileTests
{
    [Fact]
    public async Task A_program_does_not_count_before_it_is_filled_in()
    {
        using var folder = new TemporaryFolder();
        (await Iamc.RunAsync(folder.Path, "new", "program", "house-rules", "1.0")).Exits(ExitCodes.Pass);
        var red = (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
        Assert.Contains("1.0.yaml", red.Error, StringComparison.Ordinal);
        Assert.Contains("IC1080", red.Error, StringComparison.Ordinal);
        var path = folder.File("controls/programs/house-rules/1.0.yaml");
        File.WriteAllText(
            path,
            File.ReadAllText(path)
                .Replace("TODO: https://…", "https://example.com/rules", StringComparison.Ordinal)
                .Replace("TODO: ", "", StringComparison.Ordinal)
        );
        (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Pass);
        var catalog = (await Iamc.RunAsync(folder.Path, "catalog", "--program", "house-rules-1.0")).Exits(ExitCodes.Pass);
        Assert.Contains("user-console-mfa", catalog.Output, StringComparison.Ordinal);
        var again = (await Iamc.RunAsync(folder.Path, "new", "program", "house-rules", "1.0")).Exits(ExitCodes.Usage);
        Assert.Contains("already", again.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("House", "1.0", null, "not kebab-case")]
    [InlineData("house-rules", "1/0", null, "is no edition")]
    [InlineData("pci-dss", "4.1", "4.O", "Did you mean `4.0`?")]
    [InlineData("pci-dss", "4.0", null, "already a program")]
    public async Task A_wrong_program_is_refused(string program, string edition, string? extends, string message)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["new", "program", program, edition, .. extends is null ? [] : new[] { "--extends", extends }];
        Assert.Contains(message, (await Iamc.RunAsync(folder.Path, arguments)).Exits(ExitCodes.Usage).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiver_makes_the_file_and_is_only_printed_when_the_file_is_there()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["new", "waiver", "user-mfa", "--account", "111122223333", "--resource", "arn:aws:iam::*:user/ada"];
        (await Iamc.RunAsync(folder.Path, arguments)).Exits(ExitCodes.Pass);
        var first = File.ReadAllText(folder.File("waivers.yaml"));
        var red = (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
        Assert.Contains("`reason` is still to be filled in", red.Error, StringComparison.Ordinal);
        Assert.Contains("`expires` is still to be filled in", red.Error, StringComparison.Ordinal);
        var second = (await Iamc.RunAsync(folder.Path, arguments)).Exits(ExitCodes.Pass);
        Assert.Contains("- control: user-mfa", second.Output, StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllText(folder.File("waivers.yaml")));
        var wrong = (await Iamc.RunAsync(folder.Path, "new", "waiver", "user-mfaa", "--account", "*", "--resource", "*")).Exits(
            ExitCodes.Usage
        );
        Assert.Contains("did you mean `user-mfa`?", wrong.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("small", "2026-10-01")]
    [InlineData("111122223333", "2026-10-01")]
    [InlineData("*", "2026-10-01")]
    public async Task A_waiver_begins_when_the_account_was_captured_so_that_it_is_in_force(string account, string created)
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        folder.Write("iamcompliance.yaml", "accounts:\n  - { name: small, export: export }\ncontrols:\n  include: [user-console-mfa]\n");
        (
            await Iamc.RunAsync(
                folder.Path,
                "new",
                "waiver",
                "user-console-mfa",
                "--account",
                account,
                "--resource",
                "arn:aws:iam::*:user/ada"
            )
        ).Exits(ExitCodes.Pass);

        var waivers = File.ReadAllText(folder.File("waivers.yaml"));
        Assert.Contains($"created: {created}\n", waivers, StringComparison.Ordinal);
        folder.Write(
            "waivers.yaml",
            waivers.Replace("TODO: the last day, such as ", "", StringComparison.Ordinal).Replace("TODO: ", "", StringComparison.Ordinal)
        );
        Assert.Matches(@"user-console-mfa\s+medium\s+Waived\b", (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Pass).Output);
    }

    [Fact]
    public async Task A_waiver_for_an_account_that_nobody_recorded_begins_today()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "iamcompliance.yaml",
            "accounts:\n  - { name: gone, state: gone.state.json }\ncontrols:\n  include: [user-console-mfa]\n"
        );
        var before = DateTimeOffset.UtcNow;
        (await Iamc.RunAsync(folder.Path, "new", "waiver", "user-console-mfa", "--account", "gone", "--resource", "*")).Exits(
            ExitCodes.Pass
        );
        var after = DateTimeOffset.UtcNow;

        var created = File.ReadAllLines(folder.File("waivers.yaml"))
            .Single(l => l.Contains("created:", StringComparison.Ordinal))
            .Split(':')[1]
            .Trim();
        Assert.Contains(created, new[] { $"{before:yyyy-MM-dd}", $"{after:yyyy-MM-dd}" });
    }

    [Fact]
    public async Task A_profile_is_written_once_and_refuses_unknown_programs()
    {
        using var folder = new TemporaryFolder();
        var wrong = (await Iamc.RunAsync(folder.Path, "new", "profile", "--program", "pci-dss-4.O")).Exits(ExitCodes.Usage);
        Assert.Contains("Did you mean `pci-dss-4.0`?", wrong.Error, StringComparison.Ordinal);
        (await Iamc.RunAsync(folder.Path, "new", "profile", "--program", "pci-dss-4.0")).Exits(ExitCodes.Pass);
        var red = (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
        Assert.Contains("`name` is still to be filled in", red.Error, StringComparison.Ordinal);
        var path = folder.File("iamcompliance.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"TODO: what you call the account\"", "sandbox", StringComparison.Ordinal));
        (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Pass);
        (await Iamc.RunAsync(folder.Path, "new", "profile")).Exits(ExitCodes.Usage);
    }

    [Fact]
    public async Task The_first_line_names_a_schema_that_is_there()
    {
        using var folder = new TemporaryFolder();
        (await Iamc.RunAsync(folder.Path, "new", "program", "house-rules", "1.0")).Exits(ExitCodes.Pass);
        var path = folder.File("controls/programs/house-rules/1.0.yaml");
        var first = File.ReadLines(path).First();
        Assert.StartsWith("# yaml-language-server: $schema=", first, StringComparison.Ordinal);
        var schema = Path.Combine(Path.GetDirectoryName(path)!, first[(first.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var printed = (await Iamc.RunAsync(folder.Path, "schema", "program")).Exits(ExitCodes.Pass);
        Assert.Equal(printed.Output.TrimEnd(), File.ReadAllText(schema).TrimEnd());
    }
}
