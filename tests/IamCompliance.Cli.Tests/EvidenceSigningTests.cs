using System.Text.Json;
using IamCompliance.Cli.Commands;
using IamCompliance.TestKit;

namespace IamCompliance.Cli.Tests;

public sealed class EvidenceSigningTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public EvidenceSigningTests() => SmallExport.Write(folder, adaHasMfa: true);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_check_is_signed_chained_zipped_and_verified()
    {
        var made = (await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "key.pem", "--output", "json")).Exits(ExitCodes.Pass);
        using var pair = JsonDocument.Parse(made.Output);
        var id = pair.RootElement.GetProperty("keyId").GetString()!;
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("key.pem")));
        (await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "key.pem")).Exits(ExitCodes.Usage);

        Directory.CreateDirectory(folder.File("packages"));
        foreach (var day in new[] { "one", "two" })
            (
                await CheckAsync(
                    "--evidence",
                    $"packages/{day}",
                    "--sign",
                    "key.pem",
                    "--previous",
                    "packages",
                    "--zip",
                    "--formats",
                    "html,csv"
                )
            ).Exits(ExitCodes.Pass);

        var verified = (await VerifyAsync("packages/one", "packages/two", "--key", "key.pub.pem", "--chain", "--output", "json")).Exits(
            ExitCodes.Pass
        );
        using var json = JsonDocument.Parse(verified.Output);
        var packages = json.RootElement.GetProperty("packages").EnumerateArray().ToList();
        Assert.All(packages, p =>
            Assert.Equal(("Verified", id), (p.GetProperty("signature").GetString(), p.GetProperty("keyId").GetString()))
        );
        Assert.Equal(packages[0].GetProperty("manifestSha256").GetString(), packages[1].GetProperty("previousManifestSha256").GetString());
        Assert.False(Directory.Exists(folder.File("packages/one/oscal")));
        (await VerifyAsync("packages/two.zip", "--key", "key.pub.pem")).Exits(ExitCodes.Pass);

        await File.AppendAllTextAsync(folder.File("packages/two/index.html"), " ");
        var tampered = (await VerifyAsync("packages/two", "--key", "key.pub.pem")).Exits(ExitCodes.Findings);
        Assert.Matches(@"changed\s+index\.html is not the file", tampered.Output);
    }

    [Fact]
    public async Task Exit_codes_tell_unsigned_not_checked_wrong_key_and_wrong_kind_of_key_apart()
    {
        await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "key.pem");
        await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "other.pem");
        (await CheckAsync("--evidence", "unsigned")).Exits(ExitCodes.Pass);
        (await CheckAsync("--evidence", "signed", "--sign", "key.pem")).Exits(ExitCodes.Pass);

        Assert.Contains("signature: none", (await VerifyAsync("unsigned")).Exits(ExitCodes.Error).Output, StringComparison.Ordinal);
        (await VerifyAsync("unsigned", "--allow-unsigned")).Exits(ExitCodes.Pass);
        Assert.Contains(
            "the package is unsigned",
            (await VerifyAsync("unsigned", "--key", "key.pub.pem")).Exits(ExitCodes.Findings).Output,
            StringComparison.Ordinal
        );
        Assert.Contains("signature: not checked", (await VerifyAsync("signed")).Exits(ExitCodes.Error).Output, StringComparison.Ordinal);
        Assert.Contains(
            "and not by the one given",
            (await VerifyAsync("signed", "--key", "other.pub.pem")).Exits(ExitCodes.Findings).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "a private key",
            (await VerifyAsync("signed", "--key", "key.pem")).Exits(ExitCodes.Usage).Error,
            StringComparison.Ordinal
        );
        (await VerifyAsync("signed", "--key", "absent.pem")).Exits(ExitCodes.Usage);
        (await VerifyAsync("absent")).Exits(ExitCodes.Usage);
    }

    [Fact]
    public async Task A_key_that_cannot_sign_stops_the_check_before_it_begins_and_is_never_shown()
    {
        await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "key.pem");
        var secret = (await File.ReadAllLinesAsync(folder.File("key.pem")))[1];
        var environment = new Dictionary<string, string> { ["SIGNER"] = secret, ["IAMC_SIGNING_PASSPHRASE"] = "hush hush" };
        foreach (var sign in new[] { "env:SIGNER", "env:ABSENT", "absent.pem", "key.pub.pem", "kms:alias/x" })
        {
            var refused = (
                await Iamc.RunAsync(
                    folder.Path,
                    environment,
                    "check",
                    "export",
                    "--control",
                    "user-console-mfa",
                    "--evidence",
                    "evidence",
                    "--sign",
                    sign
                )
            ).Exits(ExitCodes.Usage);
            Assert.Contains("help: ", refused.Error, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, refused.Error + refused.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("hush hush", refused.Error + refused.Output, StringComparison.Ordinal);
            Assert.False(Directory.Exists(folder.File("evidence")));
        }
    }

    [Fact]
    public async Task The_profile_signs_and_the_environment_takes_its_place()
    {
        await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "key.pem");
        await Iamc.RunAsync(folder.Path, "evidence", "keygen", "-o", "other.pem");
        folder.Write(
            "iamcompliance.yaml",
            "accounts:\n  - { name: small, id: \"111122223333\", export: export }\ncontrols:\n  include: [user-console-mfa]\nevidence: { directory: out, sign: key.pem }\n"
        );
        (await Iamc.RunAsync(folder.Path, "check")).Exits(ExitCodes.Pass);
        (await VerifyAsync("out", "--key", "key.pub.pem")).Exits(ExitCodes.Pass);
        var environment = new Dictionary<string, string>
        {
            ["IAMC_EVIDENCE_SIGN"] = "env:RELEASE_KEY",
            ["RELEASE_KEY"] = await File.ReadAllTextAsync(folder.File("other.pem")),
            ["IAMC_EVIDENCE_FORMATS"] = "csv",
            ["IAMC_EVIDENCE_ZIP"] = "true",
        };
        (await Iamc.RunAsync(folder.Path, environment, "check")).Exits(ExitCodes.Pass);
        (await VerifyAsync("out.zip", "--key", "other.pub.pem")).Exits(ExitCodes.Pass);
        Assert.False(File.Exists(folder.File("out/index.html")));
        environment["IAMC_EVIDENCE_FORMATS"] = "pdf";
        Assert.Contains(
            "`pdf` in IAMC_EVIDENCE_FORMATS",
            (await Iamc.RunAsync(folder.Path, environment, "check")).Exits(ExitCodes.Usage).Error,
            StringComparison.Ordinal
        );
    }

    private Task<IamcResult> CheckAsync(params string[] arguments) =>
        Iamc.RunAsync(folder.Path, ["check", "export", "--control", "user-console-mfa", .. arguments]);

    private Task<IamcResult> VerifyAsync(params string[] arguments) => Iamc.RunAsync(folder.Path, ["evidence", "verify", .. arguments]);
}
