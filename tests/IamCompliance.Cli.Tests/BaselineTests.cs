using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class BaselineTests
{
    private const string Profile =
        "accounts:\n  - { name: small, id: \"111122223333\", export: export }\ncontrols:\n  include: [user-console-mfa]\n";

    [Fact]
    public async Task A_baseline_validates_only_once_a_person_has_filled_it_in_and_then_waives()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        folder.Write("iamcompliance.yaml", Profile);
        (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Findings);

        var written = (
            await Iamc.RunAsync(folder.Path, "baseline", "-o", "waivers.yaml", "--expires", "2027-03-31", "--owner", "platform team")
        ).Exits(ExitCodes.Pass);
        Assert.Contains("1 waiver for 1 failure", written.Output, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(folder.File("waivers.yaml"));
        Assert.Contains("        - \"arn:aws:iam::111122223333:user/ada\"\n", text, StringComparison.Ordinal);

        var refused = (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Usage);
        Assert.Contains("`reason` is still to be filled in", refused.Output + refused.Error, StringComparison.Ordinal);
        (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Usage);

        folder.Write(
            "waivers.yaml",
            text.Replace("TODO: why is", "Ada's phone is replaced; this is", StringComparison.Ordinal)
                .Replace("TODO: who agrees?", "security office", StringComparison.Ordinal)
        );
        (await Iamc.RunAsync(folder.Path, "validate")).Exits(ExitCodes.Pass);
        var check = (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Pass);
        Assert.Matches(@"user-console-mfa\s+medium\s+Waived\s+1\s+0\s+0\s+0\s+1", check.Output);
        Assert.DoesNotContain("Waiver at", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_exists_is_kept_unless_asked_for()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        folder.Write("iamcompliance.yaml", Profile);
        folder.Write("mine.yaml", "mine");

        var refused = (await Iamc.RunAsync(folder.Path, "baseline", "-o", "mine.yaml", "--expires", "2027-03-31")).Exits(ExitCodes.Usage);
        Assert.Contains("exists", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.File("mine.yaml")));

        (await Iamc.RunAsync(folder.Path, "baseline", "-o", "mine.yaml", "--expires", "2027-03-31", "--overwrite")).Exits(ExitCodes.Pass);
        Assert.StartsWith("# What failed", await File.ReadAllTextAsync(folder.File("mine.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_waived_already_is_not_written_again()
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        folder.Write("iamcompliance.yaml", Profile);
        folder.Write(
            "waivers.yaml",
            "waivers:\n  - { control: user-console-mfa, account: small, resource: \"*:user/ada\", reason: known, owner: a, approver: b, created: 2026-10-01, expires: 2026-10-01T12:00:01Z }\n"
        );

        (await Iamc.RunAsync(folder.Path, "baseline", "-o", "new.yaml", "--expires", "2027-03-31")).Exits(ExitCodes.Pass);
        Assert.EndsWith("waivers: []\n", await File.ReadAllTextAsync(folder.File("new.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31.3.2027", "is not a date or an instant")]
    [InlineData("2026-09-30", "lies before account small was captured")]
    public async Task An_end_that_makes_no_sense_writes_nothing(string expires, string message)
    {
        using var folder = new TemporaryFolder();
        SmallExport.Write(folder, adaHasMfa: false);
        folder.Write("iamcompliance.yaml", Profile);
        var refused = (await Iamc.RunAsync(folder.Path, "baseline", "-o", "new.yaml", "--expires", expires)).Exits(ExitCodes.Usage);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("new.yaml")));
    }
}
